-- What the secretary writes into the minutes beside what the session's log says: prose added to a
-- paragraph, and reasons against what does not add up. Nothing is changed; the latest text under a
-- key counts, an empty one takes it back. KOKS § 51.
create table meetings.minutes_text (
  id              uuid primary key,
  municipality_id uuid not null,
  session_id      uuid not null references meetings.session,
  kind            text not null check (kind in ('ADDITION', 'OVERRIDE')),
  key             text not null,
  text            text not null,
  written_at      timestamptz not null,
  written_by      text not null
);
create index minutes_text_by_session
  on meetings.minutes_text (municipality_id, session_id, kind, key, id);

-- The minutes as they go to be signed: fixed in one file, and withdrawn when that must be changed.
create table meetings.minutes_edition (
  id              uuid primary key,
  municipality_id uuid not null,
  session_id      uuid not null references meetings.session,
  number          text not null,
  log_seq         bigint not null,
  contents        jsonb not null,
  pdf_id          uuid not null,
  pdf_address     text not null,
  pdf_sha256      text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  made_at         timestamptz not null,
  withdrawn_at    timestamptz,
  withdrawn_by    text,
  container_id    uuid,
  container_address text,
  published_at    timestamptz,
  check (published_at is null or container_id is not null),
  check (published_at is null or withdrawn_at is null)
);
create unique index minutes_edition_in_force
  on meetings.minutes_edition (session_id) where withdrawn_at is null;
create index minutes_edition_by_document on meetings.minutes_edition (pdf_id, container_id);
comment on column meetings.minutes_edition.log_seq is
  'the last event of the log that the minutes tell of';
comment on column meetings.minutes_edition.container_id is
  'the container with the signatures given so far';

-- Who signs an edition, in which order, and when it was done.
create table meetings.minutes_signer (
  edition_id      uuid not null references meetings.minutes_edition,
  municipality_id uuid not null,
  place           smallint not null check (place > 0),
  person_id       uuid not null,
  name            text not null,
  role            text not null check (role in ('MINUTE_TAKER', 'PRESIDING')),
  signed_at       timestamptz,
  primary key (edition_id, place),
  unique (edition_id, person_id)
);
create index minutes_signer_by_person
  on meetings.minutes_signer (municipality_id, person_id) where signed_at is null;

grant select, insert on meetings.minutes_text to kogukoda_app;
grant select, insert, update on meetings.minutes_edition, meetings.minutes_signer to kogukoda_app;

alter table meetings.minutes_text enable row level security;
alter table meetings.minutes_text force row level security;
create policy own_municipality on meetings.minutes_text
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.minutes_edition enable row level security;
alter table meetings.minutes_edition force row level security;
create policy own_municipality on meetings.minutes_edition
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.minutes_signer enable row level security;
alter table meetings.minutes_signer force row level security;
create policy own_municipality on meetings.minutes_signer
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
