-- Drafts that a document system has sent, by its own name for them.
create table meetings.imported_draft (
  municipality_id uuid        not null references municipalities.municipality,
  external_id     text        not null check (external_id <> ''),
  draft_id        uuid        not null unique references meetings.draft,
  sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sent_at         timestamptz not null,
  primary key (municipality_id, external_id)
);
comment on column meetings.imported_draft.sha256 is 'of what was sent last, whatever the office wrote since';

-- What was answered to a request that named itself, so that it can be sent again without harm.
create table meetings.import_answer (
  municipality_id uuid        not null references municipalities.municipality,
  request_key     text        not null,
  request_sha256  text        not null check (request_sha256 ~ '^[0-9a-f]{64}$'),
  status          integer     not null,
  body            text        not null,
  answered_at     timestamptz not null,
  primary key (municipality_id, request_key)
);
create index import_answer_by_age on meetings.import_answer (municipality_id, answered_at);

grant select, insert, update on meetings.imported_draft to kogukoda_app;
grant select, insert, delete on meetings.import_answer to kogukoda_app;
alter table meetings.imported_draft enable row level security;
alter table meetings.imported_draft force row level security;
create policy own_municipality on meetings.imported_draft
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.import_answer enable row level security;
alter table meetings.import_answer force row level security;
create policy own_municipality on meetings.import_answer
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
