-- What happened in a session, in its order, each event tied to the one before by a hash. The
-- application only adds; a correction is a new event.
create table meetings.session_event (
  session_id      uuid not null references meetings.session,
  seq             bigint not null check (seq > 0),
  municipality_id uuid not null,
  at              timestamptz not null,
  person_id       uuid not null,
  office          text not null,
  command_id      uuid not null,
  ordinal         smallint not null check (ordinal >= 0),
  type            text not null,
  payload         jsonb not null,
  prev_hash       text not null,
  hash            text not null,
  primary key (session_id, seq),
  unique (session_id, command_id, ordinal)
);

grant select, insert on meetings.session_event to kogukoda_app;

alter table meetings.session_event enable row level security;
alter table meetings.session_event force row level security;
create policy own_municipality on meetings.session_event
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);

-- The code that is shown in the hall while a session is open: whoever types it sits there.
create table meetings.hall_code (
  session_id      uuid primary key references meetings.session,
  municipality_id uuid not null,
  code            text not null check (code ~ '^[0-9]{6}$')
);

grant select, insert on meetings.hall_code to kogukoda_app;

alter table meetings.hall_code enable row level security;
alter table meetings.hall_code force row level security;
create policy own_municipality on meetings.hall_code
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
