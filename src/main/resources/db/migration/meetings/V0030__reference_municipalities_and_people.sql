-- Rows belong to municipalities and people that exist. The application can delete neither, so these
-- keys need no index beyond those that queries use. In a session's log the house itself acts as
-- well, under the nil UUID: there a person is not referred to.
alter table meetings.body
  add foreign key (municipality_id) references municipalities.municipality;
alter table meetings.term
  add foreign key (municipality_id) references municipalities.municipality;
alter table meetings.faction
  add foreign key (municipality_id) references municipalities.municipality;
alter table meetings.legal_rule
  add foreign key (municipality_id) references municipalities.municipality;

-- Where the wall stands before the owner as well, it would hide the rows from the check.
do $$
declare
  walled regclass;
begin
  foreach walled in array array[
    'meetings.seat', 'meetings.office', 'meetings.faction_member', 'meetings.session',
    'meetings.agenda_item', 'meetings.material', 'meetings.notice', 'meetings.session_event',
    'meetings.hall_code', 'meetings.minutes_text', 'meetings.minutes_edition',
    'meetings.minutes_signer']::regclass[]
  loop
    execute format('alter table %s no force row level security', walled);
    execute format(
      'alter table %s add foreign key (municipality_id) references municipalities.municipality',
      walled);
  end loop;
  foreach walled in array array[
    'meetings.seat', 'meetings.office', 'meetings.faction_member',
    'meetings.minutes_signer']::regclass[]
  loop
    execute format('alter table %s add foreign key (person_id) references identity.person', walled);
  end loop;
  foreach walled in array array[
    'meetings.seat', 'meetings.office', 'meetings.faction_member', 'meetings.session',
    'meetings.agenda_item', 'meetings.material', 'meetings.notice', 'meetings.session_event',
    'meetings.hall_code', 'meetings.minutes_text', 'meetings.minutes_edition',
    'meetings.minutes_signer']::regclass[]
  loop
    execute format('alter table %s force row level security', walled);
  end loop;
end $$;
