-- What members did in sessions that are closed: a projection of the session logs, so that a member's
-- page costs the same however long the history is. It can be made anew at any time.
create table meetings.people_session (
  session_id      uuid not null references meetings.session,
  person_id       uuid not null references identity.person,
  municipality_id uuid not null references municipalities.municipality,
  body_id         uuid not null references meetings.body,
  day             date not null,
  name            text not null,
  faction         text,
  present         boolean not null,
  excused         boolean not null,
  seconds         integer not null,
  presided        integer not null,
  speeches        integer not null,
  spoken          integer not null,
  in_favour       integer not null,
  against         integer not null,
  abstained       integer not null,
  not_voted       integer not null,
  missed          integer not null,
  open            boolean not null,
  primary key (session_id, person_id)
);
comment on column meetings.people_session.seconds is 'of presence; presided and spoken are seconds too';
comment on column meetings.people_session.open is
  'whether the session was open to everybody; of others only the sheet for fees tells';
comment on column meetings.people_session.missed is
  'named votes of the session in which the member was absent or recused';
create index people_session_by_person on meetings.people_session (municipality_id, person_id, day);
create index people_session_by_body on meetings.people_session (municipality_id, body_id, day);

create table meetings.people_vote (
  vote_id         uuid primary key,
  session_id      uuid not null references meetings.session,
  municipality_id uuid not null references municipalities.municipality,
  item_id         uuid,
  title           text,
  motion          text not null,
  carried         boolean not null
);
comment on column meetings.people_vote.item_id is 'null for votes on the agenda itself';
create index people_vote_by_session on meetings.people_vote (session_id);

create table meetings.people_choice (
  vote_id         uuid not null references meetings.people_vote on delete cascade,
  person_id       uuid not null references identity.person,
  municipality_id uuid not null references municipalities.municipality,
  at              timestamptz not null,
  mark            text not null
    check (mark in ('FOR', 'AGAINST', 'ABSTAIN', 'NONE', 'ABSENT', 'BARRED')),
  primary key (vote_id, person_id)
);
create index people_choice_in_order
  on meetings.people_choice (municipality_id, person_id, at desc, vote_id desc);
create index people_choice_by_mark
  on meetings.people_choice (municipality_id, person_id, mark, at desc, vote_id desc);

create table meetings.people_recusal (
  session_id      uuid not null references meetings.session,
  item_id         uuid not null,
  person_id       uuid not null references identity.person,
  municipality_id uuid not null references municipalities.municipality,
  day             date not null,
  title           text not null,
  primary key (session_id, item_id, person_id)
);
create index people_recusal_by_person
  on meetings.people_recusal (municipality_id, person_id, day desc);

grant select, insert, delete on meetings.people_session, meetings.people_vote,
  meetings.people_choice, meetings.people_recusal to kogukoda_app;

alter table meetings.people_session enable row level security;
alter table meetings.people_session force row level security;
create policy own_municipality on meetings.people_session
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.people_vote enable row level security;
alter table meetings.people_vote force row level security;
create policy own_municipality on meetings.people_vote
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.people_choice enable row level security;
alter table meetings.people_choice force row level security;
create policy own_municipality on meetings.people_choice
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.people_recusal enable row level security;
alter table meetings.people_recusal force row level security;
create policy own_municipality on meetings.people_recusal
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
