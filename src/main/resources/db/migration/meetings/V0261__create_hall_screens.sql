-- Screens without anybody signed in, which follow a session once its chair or secretary has entered
-- the code that they show. The device keeps a token in a cookie; here is its hash only.
create table meetings.hall_screen (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  token_hash      text        not null unique,
  code            text,
  name            text,
  session_id      uuid        references meetings.session,
  show            text        check (show in ('WHOLE', 'SPEAKER', 'VOTE', 'RESULT', 'SEATS')),
  version         bigint      not null,
  seen_at         timestamptz not null,
  check ((session_id is null) = (code is not null)),
  check ((session_id is null) = (show is null)),
  check ((session_id is null) = (name is null)),
  unique (municipality_id, code)
);
create index hall_screen_of_session on meetings.hall_screen (session_id);

grant select, insert, update, delete on meetings.hall_screen to kogukoda_app;
alter table meetings.hall_screen enable row level security;
alter table meetings.hall_screen force row level security;
create policy own_municipality on meetings.hall_screen
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
