create table identity.person (
  id             uuid        primary key,
  given_name     text        not null,
  family_name    text        not null check (family_name <> ''),
  code_encrypted bytea,               -- AES-GCM, bound to the id
  code_hash      bytea       unique,  -- keyed, for look-up
  email          text        check (email like '%_@_%'),
  language       text        not null default 'et' check (language in ('et', 'en', 'ru')),
  demo           boolean     not null default false,
  created_at     timestamptz not null,
  check ((code_encrypted is null) = (code_hash is null))
);

-- The key that codes are encrypted with lives outside; this tells whether it is still the same one.
create table identity.key_check (
  single      boolean primary key default true check (single),
  fingerprint bytea   not null
);

-- The last day may lie one before the first: granted by mistake and taken back at once.
create table identity.mandate (
  id              uuid        primary key,
  person_id       uuid        not null references identity.person,
  role            text        not null,
  municipality_id uuid        references municipalities.municipality,
  body_id         uuid,
  valid_from      date        not null,
  valid_to        date,
  reason          text        not null check (reason <> ''),
  granted_by      uuid        references identity.person,
  granted_at      timestamptz not null,
  ended_by        uuid        references identity.person,
  ended_at        timestamptz,
  end_reason      text,
  check (valid_to is null or valid_to >= valid_from - 1),
  check (body_id is null or municipality_id is not null),
  check ((ended_at is null) = (end_reason is null))
);
create index mandate_of_person on identity.mandate (person_id);
create index mandate_in_place on identity.mandate (municipality_id, role, body_id);

create table identity.passkey (
  credential_id    bytea       primary key,
  person_id        uuid        not null references identity.person,
  public_key       bytea       not null,
  signature_count  bigint      not null,
  user_verified    boolean     not null,
  backup_eligible  boolean     not null,
  backed_up        boolean     not null,
  transports       text        not null,
  attestation      bytea,
  client_data      bytea,
  label            text        not null,
  created_at       timestamptz not null,
  last_used_at     timestamptz not null
);
create index passkey_of_person on identity.passkey (person_id);

-- Attempts to sign in, counted in windows. Shared by all instances.
create table identity.attempt (
  source       text        primary key,
  window_start timestamptz not null,
  count        integer     not null
);
create index attempt_by_age on identity.attempt (window_start);

grant usage on schema identity to kogukoda_app;
grant select, insert, update on identity.person, identity.mandate to kogukoda_app;
grant select, insert on identity.key_check to kogukoda_app;
grant select, insert, update, delete on identity.passkey, identity.attempt to kogukoda_app;
