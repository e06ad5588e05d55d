-- Where the members of a body sit, as rows of so many seats; the first row is the one before the
-- chair.
create table meetings.seating_plan (
  body_id         uuid        primary key references meetings.body,
  municipality_id uuid        not null references municipalities.municipality,
  rows            smallint    not null check (rows between 1 and 12),
  seats           smallint    not null check (seats between 1 and 20),
  changed_at      timestamptz not null
);

create table meetings.seating_place (
  body_id         uuid     not null references meetings.seating_plan,
  municipality_id uuid     not null references municipalities.municipality,
  person_id       uuid     not null references identity.person,
  row_number      smallint not null check (row_number between 1 and 12),
  seat_number     smallint not null check (seat_number between 1 and 20),
  primary key (body_id, person_id),
  unique (body_id, row_number, seat_number)
);

grant select, insert, update, delete on meetings.seating_plan, meetings.seating_place to kogukoda_app;
