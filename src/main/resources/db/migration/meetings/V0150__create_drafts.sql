-- A draft of an act, its versions, which never change, and what became of it.
create table meetings.draft (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  year            integer not null,
  number          integer not null check (number > 0),
  kind            text not null check (kind in ('REGULATION', 'RESOLUTION', 'ORDER')),
  title           text not null,
  initiator       text not null,
  lead            text,
  state           text not null check (state in ('DRAFTED', 'PUBLISHED', 'SUBMITTED', 'ON_AGENDA',
    'SECOND_READING', 'ADOPTED', 'REJECTED', 'WITHDRAWN')),
  versions        integer not null check (versions > 0),
  published_at    timestamptz,
  item_id         uuid references meetings.agenda_item,
  session_id      uuid references meetings.session,
  frozen_version  integer,
  changed_at      timestamptz not null,
  unique (municipality_id, year, number),
  check ((item_id is null) = (session_id is null)),
  check ((item_id is null) = (frozen_version is null)),
  check (state <> 'ON_AGENDA' or item_id is not null)
);
comment on column meetings.draft.published_at is
  'since when everybody reads it; null for drafts that never left the office';
comment on column meetings.draft.item_id is 'the item of an agenda it was put on last';
create index draft_by_item on meetings.draft (item_id) where item_id is not null;
create index draft_by_session on meetings.draft (session_id) where session_id is not null;
create index draft_by_state on meetings.draft (municipality_id, state, year desc, number desc);
create index draft_words on meetings.draft using gin (to_tsvector('simple', title));

create table meetings.draft_version (
  draft_id        uuid not null references meetings.draft,
  municipality_id uuid not null references municipalities.municipality,
  number          integer not null check (number > 0),
  text            text not null,
  memorandum      text,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  written_at      timestamptz not null,
  written_by      text not null,
  primary key (draft_id, number)
);
comment on column meetings.draft_version.sha256 is 'of the text in UTF-8';

create table meetings.draft_deed (
  id              uuid primary key,
  draft_id        uuid not null references meetings.draft,
  municipality_id uuid not null references municipalities.municipality,
  kind            text not null,
  at              timestamptz not null,
  done_by         text not null,
  version         integer not null,
  note            text not null
);
create index draft_deed_in_order on meetings.draft_deed (draft_id, id);

grant select, insert, update on meetings.draft to kogukoda_app;
grant select, insert on meetings.draft_version, meetings.draft_deed to kogukoda_app;

alter table meetings.draft enable row level security;
alter table meetings.draft force row level security;
create policy own_municipality on meetings.draft
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.draft_version enable row level security;
alter table meetings.draft_version force row level security;
create policy own_municipality on meetings.draft_version
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.draft_deed enable row level security;
alter table meetings.draft_deed force row level security;
create policy own_municipality on meetings.draft_deed
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
