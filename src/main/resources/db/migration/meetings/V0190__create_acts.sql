-- What was adopted: an act with its number in the series of its body, kind and year, and the days
-- from which its state follows. Rows are never deleted; what fell away stands no more.
create table meetings.act (
  id                uuid primary key,
  municipality_id   uuid not null references municipalities.municipality,
  body_id           uuid not null references meetings.body,
  kind              text not null check (kind in ('REGULATION', 'RESOLUTION', 'ORDER')),
  year              integer not null,
  number            integer check (number > 0),
  title             text not null,
  text              text not null,
  restricted_ground text,
  session_id        uuid not null references meetings.session,
  item_id           uuid not null,
  adopted_on        date not null,
  stands            boolean not null,
  signed_on         date,
  signed_by         text,
  sent_on           date,
  published_on      date,
  gazette_reference text,
  notified_on       date,
  effective_on      date,
  in_force_on       date,
  repealed_on       date,
  protested_on      date,
  protest_note      text,
  protest_ended_on  date,
  changed_at        timestamptz not null,
  unique (municipality_id, item_id),
  check (signed_on is null or number is not null),
  check ((published_on is null) = (gazette_reference is null)),
  check ((protested_on is null) = (protest_note is null))
);
comment on column meetings.act.item_id is 'the item of the session; some are added at the session';
comment on column meetings.act.stands is 'false once the session has opened the item again';
comment on column meetings.act.effective_on is 'the later day that the act itself names';
comment on column meetings.act.in_force_on is 'computed whenever one of the other days is entered';
create unique index act_number on meetings.act (municipality_id, body_id, kind, year, number)
  where number is not null;
create index act_by_day on meetings.act (municipality_id, adopted_on desc, id desc);
create index act_by_title on meetings.act (municipality_id, title, id);
create index act_words on meetings.act using gin (to_tsvector('simple', title));
create index act_waiting on meetings.act (municipality_id, adopted_on)
  where stands and published_on is null and notified_on is null;

create table meetings.act_change (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  act_id          uuid not null references meetings.act,
  by_act_id       uuid not null references meetings.act,
  kind            text not null check (kind in ('AMENDS', 'REPEALS')),
  from_day        date not null,
  text            text,
  unique (act_id, by_act_id),
  check (act_id <> by_act_id)
);
comment on column meetings.act_change.text is 'the consolidated text from that day on';
create index act_change_by on meetings.act_change (by_act_id);

create table meetings.act_deed (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  act_id          uuid not null references meetings.act,
  kind            text not null,
  at              timestamptz not null,
  done_by         text not null,
  note            text not null
);
create index act_deed_in_order on meetings.act_deed (act_id, id);

grant select, insert, update on meetings.act to kogukoda_app;
grant select, insert on meetings.act_change, meetings.act_deed to kogukoda_app;

alter table meetings.act enable row level security;
alter table meetings.act force row level security;
create policy own_municipality on meetings.act
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.act_change enable row level security;
alter table meetings.act_change force row level security;
create policy own_municipality on meetings.act_change
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.act_deed enable row level security;
alter table meetings.act_deed force row level security;
create policy own_municipality on meetings.act_deed
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
