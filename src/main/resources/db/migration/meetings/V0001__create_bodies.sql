-- Who decides: bodies, their terms, seats, offices and factions, all dated.
grant usage on schema meetings to kogukoda_app;

create table meetings.body (
  id              uuid primary key,
  municipality_id uuid not null,
  kind            text not null check (kind in ('COUNCIL', 'GOVERNMENT', 'COMMITTEE')),
  slug            text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name            text not null,
  membership_size integer not null check (membership_size > 0),
  valid_from      date not null,
  valid_to        date,
  unique (municipality_id, slug)
);

-- A term (koosseis): from one election to the next.
create table meetings.term (
  id              uuid primary key,
  municipality_id uuid not null,
  body_id         uuid not null references meetings.body,
  name            text not null,
  starts_on       date not null,
  ends_on         date,
  unique (body_id, name)
);

-- A person's mandate. The name is kept as it stood on the mandate: it is public and does not change
-- when the person's record does.
create table meetings.seat (
  id              uuid primary key,
  municipality_id uuid not null,
  body_id         uuid not null references meetings.body,
  term_id         uuid not null references meetings.term,
  person_id       uuid not null,
  name            text not null,
  seniority       integer not null,
  held_from       date not null,
  held_to         date,
  unique (body_id, person_id, held_from)
);
comment on column meetings.seat.seniority is
  'order by age, 1 is the oldest: who presides when chair and deputies are absent; no date of birth';
create index seat_by_body on meetings.seat (municipality_id, body_id, held_from);

-- Who holds which office: the chair and deputies have a seat too, others need none.
create table meetings.office (
  id              uuid primary key,
  municipality_id uuid not null,
  body_id         uuid not null references meetings.body,
  person_id       uuid not null,
  name            text not null,
  role            text not null
    check (role in ('CHAIR', 'DEPUTY_CHAIR', 'MINUTE_TAKER', 'MUNICIPAL_SECRETARY', 'MAYOR')),
  held_from       date not null,
  held_to         date,
  unique (body_id, person_id, role, held_from)
);
create index office_by_body on meetings.office (municipality_id, body_id, held_from);

create table meetings.faction (
  id              uuid primary key,
  municipality_id uuid not null,
  body_id         uuid not null references meetings.body,
  name            text not null,
  formed_on       date not null,
  ended_on        date
);

create table meetings.faction_member (
  id              uuid primary key,
  municipality_id uuid not null,
  faction_id      uuid not null references meetings.faction,
  person_id       uuid not null,
  leads           boolean not null default false,
  joined_on       date not null,
  left_on         date,
  unique (faction_id, person_id, joined_on)
);
create index faction_member_by_person on meetings.faction_member (municipality_id, person_id);

-- Rules of procedure (töökord) as data: what the municipality sets, with the paragraph behind it.
create table meetings.legal_rule (
  id              uuid primary key,
  municipality_id uuid not null,
  body_id         uuid not null references meetings.body,
  code            text not null,
  title           text not null,
  value           text not null,
  legal_basis     text not null,
  verified        boolean not null default false,
  verified_by     text,
  verified_at     timestamptz,
  valid_from      date not null,
  valid_to        date,
  check (verified = (verified_by is not null)),
  unique (body_id, code, valid_from)
);

grant select, insert, update on
  meetings.body, meetings.term, meetings.seat, meetings.office, meetings.faction,
  meetings.faction_member, meetings.legal_rule
  to kogukoda_app;

-- Memberships hold people: a second wall behind the queries' own conditions.
alter table meetings.seat enable row level security;
alter table meetings.seat force row level security;
create policy own_municipality on meetings.seat
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.office enable row level security;
alter table meetings.office force row level security;
create policy own_municipality on meetings.office
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.faction_member enable row level security;
alter table meetings.faction_member force row level security;
create policy own_municipality on meetings.faction_member
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
