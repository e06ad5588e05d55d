-- Who is coming to a session that is called. Chair and secretary read it, nobody else.
create table meetings.invitation_answer (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  session_id      uuid        not null references meetings.session,
  person_id       uuid        not null references identity.person,
  answer          text        not null check (answer in ('COMING', 'REMOTE', 'ABSENT')),
  reason          text,
  answered_at     timestamptz not null,
  unique (session_id, person_id),
  check (reason is null or answer = 'ABSENT')
);

create table meetings.invited_guest (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  session_id      uuid        not null references meetings.session,
  name            text        not null,
  email           text        not null,
  token           text        unique,
  answer          text        check (answer in ('COMING', 'REMOTE', 'ABSENT')),
  reason          text,
  answered_at     timestamptz,
  unique (session_id, email),
  check ((answer is null) = (answered_at is null)),
  check (reason is null or answer = 'ABSENT')
);
comment on column meetings.invited_guest.token is
  'the last part of the address in the guest''s letter; null until one was written';

grant select, insert, update, delete on meetings.invitation_answer, meetings.invited_guest
  to kogukoda_app;
alter table meetings.invitation_answer enable row level security;
alter table meetings.invitation_answer force row level security;
create policy own_municipality on meetings.invitation_answer
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.invited_guest enable row level security;
alter table meetings.invited_guest force row level security;
create policy own_municipality on meetings.invited_guest
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
