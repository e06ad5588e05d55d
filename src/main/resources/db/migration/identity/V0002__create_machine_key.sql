-- Keys by which document systems act. Only the hash of a key is kept: it is shown once.
create table identity.machine_key (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  label           text        not null check (label <> ''),
  scope           text        not null check (scope in ('DRAFTS_WRITE')),
  token_hash      bytea       not null unique check (length(token_hash) = 32),
  valid_until     date        not null,
  issued_by       uuid        references identity.person,
  issued_at       timestamptz not null,
  revoked_by      uuid        references identity.person,
  revoked_at      timestamptz,
  last_used_at    timestamptz
);
comment on column identity.machine_key.valid_until is 'the last day on which it opens';
create index machine_key_here on identity.machine_key (municipality_id, issued_at desc);

grant select, insert, update on identity.machine_key to kogukoda_app;
