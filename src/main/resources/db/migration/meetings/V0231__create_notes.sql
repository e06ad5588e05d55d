-- What a person notes down on an agenda for themselves. The wall stands around each person: even
-- another's query of the same municipality finds nothing.
create table meetings.note (
  municipality_id uuid        not null references municipalities.municipality,
  person_id       uuid        not null references identity.person,
  session_id      uuid        not null references meetings.session,
  item_id         uuid        not null references meetings.agenda_item,
  mark            text        check (mark in ('IMPORTANT', 'ASK', 'SPEAK', 'CHECK')),
  sealed          bytea,
  changed_at      timestamptz not null,
  primary key (person_id, item_id),
  check (mark is not null or sealed is not null)
);
comment on column meetings.note.sealed is 'the text, encrypted for the person and the item';
create index note_of_session on meetings.note (person_id, session_id);

grant select, insert, update, delete on meetings.note to kogukoda_app;
alter table meetings.note enable row level security;
alter table meetings.note force row level security;
create policy own_person on meetings.note
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid
     and person_id = nullif(current_setting('kogukoda.person', true), '')::uuid);
