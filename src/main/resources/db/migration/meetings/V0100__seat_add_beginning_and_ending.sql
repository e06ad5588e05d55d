-- More kinds of bodies, and why a mandate began and ended. A suspension ends one row; whoever comes
-- back gets a new one, so that each row is one unbroken stretch of days.
alter table meetings.body drop constraint body_kind_check;
alter table meetings.body add constraint body_kind_check check (kind in
  ('COUNCIL', 'GOVERNMENT', 'COMMITTEE', 'TEMPORARY_COMMITTEE', 'AUDIT_COMMITTEE', 'BOARD'));

alter table meetings.seat
  add column beginning text not null default 'ELECTED'
    check (beginning in ('ELECTED', 'ALTERNATE', 'REINSTATED')),
  add column basis text not null default '',
  add column ending text;
comment on column meetings.seat.basis is
  'number and date of the decision the mandate rests on, such as the election committee''s';
