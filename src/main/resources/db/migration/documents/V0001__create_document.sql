-- What is known of each stored file. The content lies in the store under its hash.
create table documents.document (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  module          text not null check (module ~ '^[a-z]+$'),
  owner_id        uuid not null,
  name            text not null check (name <> ''),
  media_type      text not null,
  size            bigint not null check (size > 0),
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at      timestamptz not null,
  created_by      uuid,
  deleted_at      timestamptz,
  deleted_by      uuid
);
create index document_by_owner on documents.document (municipality_id, module, owner_id, id)
  where deleted_at is null;

alter table documents.document enable row level security;
alter table documents.document force row level security;
create policy document_of_scope on documents.document
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);

-- The owner of the schema, which the application is not, sees all: for the function below.
create policy document_of_owner on documents.document for select to current_user using (true);

-- Links to files carry no municipality. Whose file it is may be asked without a scope, no more.
create function documents.municipality_of(wanted uuid) returns uuid
  language sql stable security definer set search_path = ''
  as 'select municipality_id from documents.document where id = wanted and deleted_at is null';
revoke all on function documents.municipality_of(uuid) from public;

grant usage on schema documents to kogukoda_app;
grant select, insert on documents.document to kogukoda_app;
grant update (deleted_at, deleted_by) on documents.document to kogukoda_app;
grant execute on function documents.municipality_of(uuid) to kogukoda_app;
