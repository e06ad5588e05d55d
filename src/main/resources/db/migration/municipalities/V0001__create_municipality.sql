create table municipalities.municipality (
  id              uuid    primary key,
  slug            text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  long_slug       text    not null unique,
  name            text    not null,
  genitive        text    not null,
  council_name    text    not null,
  government_name text    not null,
  kind            text    not null check (kind in ('VALD', 'LINN')),
  county          text,
  website         text,
  email           text,
  address         text,
  valid_from      date,
  valid_to        date,
  successor_id    uuid    references municipalities.municipality,
  demo            boolean not null default false,
  check (demo or county is not null)
);

-- A code belongs to a municipality for a time; the days are null where the register does not tell them.
create table municipalities.code (
  municipality_id uuid    not null references municipalities.municipality,
  kind            text    not null check (kind in ('EHAK', 'REGISTRY')),
  value           text    not null,
  valid_from      date,
  valid_to        date,
  superseded      boolean not null default false,
  primary key (municipality_id, kind, value)
);
create unique index code_current on municipalities.code (municipality_id, kind) where not superseded;

create table municipalities.figure (
  municipality_id uuid    not null references municipalities.municipality,
  code            text    not null,
  value           numeric not null,
  as_of           text    not null check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  primary key (municipality_id, code, as_of)
);

-- A unit that was ended on the day it began has lasted no day.
create table municipalities.unit (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  parent_id       uuid,
  name            text not null check (name <> ''),
  valid_from      date not null,
  valid_to        date,
  unique (municipality_id, id),
  foreign key (municipality_id, parent_id) references municipalities.unit (municipality_id, id),
  check (valid_to is null or valid_to >= valid_from - 1)
);
create index unit_parent on municipalities.unit (municipality_id, parent_id);

-- verified_by is null while nobody has confirmed the value against its legal basis: "kontrollimata".
create table municipalities.setting (
  municipality_id uuid not null references municipalities.municipality,
  code            text not null,
  value           text not null,
  legal_basis     text,
  verified_by     text,
  valid_from      date not null,
  valid_to        date,
  primary key (municipality_id, code, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

grant usage on schema municipalities to kogukoda_app;
grant select, insert, update on municipalities.municipality, municipalities.code, municipalities.figure,
  municipalities.unit, municipalities.setting to kogukoda_app;
