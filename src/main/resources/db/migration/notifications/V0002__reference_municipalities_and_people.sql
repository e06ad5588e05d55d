-- Rows belong to municipalities and people that exist. The application can delete neither, so these
-- keys need no index beyond those that queries use. Where the wall stands before the owner as well,
-- it would hide the rows from the check.
alter table notifications.delivery no force row level security;
alter table notifications.delivery
  add foreign key (municipality_id) references municipalities.municipality;
alter table notifications.delivery force row level security;

alter table notifications.queue
  add foreign key (municipality_id) references municipalities.municipality,
  add foreign key (person_id) references identity.person;
