-- A draft before a committee: the item of the committee's meeting, and what the committee thinks of
-- the draft once it has voted. KOKS § 47.
create table meetings.committee_view (
  item_id         uuid primary key references meetings.agenda_item,
  municipality_id uuid not null references municipalities.municipality,
  draft_id        uuid not null references meetings.draft,
  session_id      uuid not null references meetings.session,
  body_id         uuid not null references meetings.body,
  view            text check (view in ('SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'AGAINST')),
  in_favour       integer,
  against         integer,
  abstained       integer,
  remarks         text,
  given_at        timestamptz,
  given_by        text,
  check ((view is null) = (given_at is null)),
  check ((view is null) = (in_favour is null))
);
comment on column meetings.committee_view.view is 'null while the committee has not decided';
create index committee_view_by_draft on meetings.committee_view (draft_id);

grant select, insert, update on meetings.committee_view to kogukoda_app;

alter table meetings.committee_view enable row level security;
alter table meetings.committee_view force row level security;
create policy own_municipality on meetings.committee_view
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
