create table notifications.letter (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  person_id       uuid        not null references identity.person,
  topic           text        not null,
  dedup_key       text        not null, -- the same thing is never told twice to the same person
  name            text        not null,
  address         text,                 -- null where the person has given none
  language        text        not null,
  subject         text        not null,
  body            text        not null,
  href            text        not null,
  calendar        bytea,
  delivery        text        not null check (delivery in ('AT_ONCE', 'DAILY', 'NONE')),
  created_at      timestamptz not null,
  unique (municipality_id, person_id, dedup_key)
);
create index letter_newest on notifications.letter (municipality_id, created_at desc, id desc);

-- What became of a letter. Rows are added, the newest counts.
create table notifications.delivery (
  letter_id       uuid        not null references notifications.letter,
  municipality_id uuid        not null,
  attempt         int         not null,
  at              timestamptz not null,
  outcome         text        not null check (outcome in ('SENT', 'FAILED', 'GIVEN_UP', 'KEPT')),
  detail          text,
  primary key (letter_id, attempt)
);

-- What is still to be sent. It says nothing about the letter, so that one job may serve all.
create table notifications.queue (
  letter_id       uuid        primary key references notifications.letter,
  municipality_id uuid        not null,
  person_id       uuid        not null,
  daily           boolean     not null,
  send_after      timestamptz not null,
  attempts        int         not null default 0
);
create index queue_due on notifications.queue (send_after);

create table notifications.preference (
  person_id uuid not null references identity.person,
  topic     text not null,
  delivery  text not null check (delivery in ('AT_ONCE', 'DAILY', 'NONE')),
  primary key (person_id, topic)
);

alter table notifications.letter enable row level security;
alter table notifications.letter force row level security;
create policy municipality on notifications.letter
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table notifications.delivery enable row level security;
alter table notifications.delivery force row level security;
create policy municipality on notifications.delivery
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);

grant usage on schema notifications to kogukoda_app;
grant select, insert on notifications.letter, notifications.delivery to kogukoda_app;
grant select, insert, update, delete on notifications.queue, notifications.preference to kogukoda_app;
