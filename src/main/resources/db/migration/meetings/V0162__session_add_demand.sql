-- Who demanded an extraordinary session: the government, or so many members. KOKS § 43 lg 2.
alter table meetings.session
  add column demanded_by text check (demanded_by in ('GOVERNMENT', 'MEMBERS')),
  add column demanders integer check (demanders > 0),
  add constraint session_demand_is_whole
    check ((demanders is not null) = (demanded_by is not distinct from 'MEMBERS'));
