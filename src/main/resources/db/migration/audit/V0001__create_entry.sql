-- Who did what. One chain for each municipality and one, under the nil UUID, for the whole country.
create table audit.entry (
  municipality_id uuid        not null,
  number          bigint      not null check (number > 0),
  at              timestamptz not null,
  person_id       uuid,
  person_name     text        not null,
  screen          text        not null,
  action          text        not null check (action ~ '^[a-z]+\.[a-z_]+$'),
  subject_type    text        not null,
  subject_id      text        not null,
  details         text        not null, -- JSON, kept as text: the hash covers these very characters
  previous_hash   bytea       not null check (length(previous_hash) = 32),
  hash            bytea       not null check (length(hash) = 32),
  primary key (municipality_id, number)
);
create index entry_at on audit.entry (municipality_id, at);
create index entry_action on audit.entry (municipality_id, action, number);
create index entry_person on audit.entry (municipality_id, person_id, number);
create index entry_subject on audit.entry (municipality_id, subject_type, subject_id, number);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end $$;
create trigger entry_is_append_only before update or delete on audit.entry
  for each row execute function audit.refuse_change();
create trigger entry_is_not_truncated before truncate on audit.entry
  for each statement execute function audit.refuse_change();

-- Outside every municipality's scope only the country's own chain is seen.
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy entry_of_scope on audit.entry
  using (municipality_id = coalesce(
    nullif(current_setting('kogukoda.municipality', true), '')::uuid,
    '00000000-0000-0000-0000-000000000000'));

grant usage on schema audit to kogukoda_app;
grant select, insert on audit.entry to kogukoda_app;
