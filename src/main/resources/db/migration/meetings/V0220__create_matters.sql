-- What a council owes an answer to: promises, interpellations, residents' initiatives, motions of no
-- confidence; and what was done with each.
create table meetings.matter (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  kind            text not null check (kind in ('PROMISE', 'INTERPELLATION', 'INITIATIVE',
    'NO_CONFIDENCE')),
  year            integer not null,
  number          integer not null check (number > 0),
  title           text not null,
  text            text not null,
  filed_by        text not null,
  filed_by_id     uuid references identity.person,
  addressee       text not null,
  addressee_id    uuid references identity.person,
  target          text check (target in ('CHAIR', 'DEPUTY_CHAIR', 'COMMITTEE_CHAIR', 'MAYOR',
    'GOVERNMENT', 'GOVERNMENT_MEMBER')),
  state           text not null check (state in ('OPEN', 'READ_OUT', 'ANSWERED', 'DONE', 'ACCEPTED',
    'PARTLY', 'REJECTED', 'CARRIED', 'FAILED', 'WITHDRAWN')),
  received        date not null,
  due             date,
  answer          text,
  answered_on     date,
  settled_on      date,
  council_matter  boolean not null default false,
  view_on         date,
  treated_on      date,
  signatures      integer check (signatures >= 0),
  voters          integer check (voters >= 0),
  needed          integer check (needed > 0),
  item_id         uuid references meetings.agenda_item,
  session_id      uuid references meetings.session,
  on_agenda       boolean not null default false,
  read_session    uuid references meetings.session,
  read_on         date,
  mayor_on        date,
  government_on   date,
  changed_at      timestamptz not null,
  unique (municipality_id, kind, year, number),
  check ((kind = 'NO_CONFIDENCE') = (target is not null)),
  check ((kind = 'INITIATIVE') = (voters is not null)),
  check ((item_id is null) = (session_id is null)),
  check (not on_agenda or item_id is not null)
);
comment on column meetings.matter.item_id is
  'of a promise the item it was made at, of the others the item they were last put on as';
comment on column meetings.matter.needed is 'signatures that the rules of the day asked for';
comment on column meetings.matter.settled_on is 'since when nothing waits any more';
create index matter_by_item on meetings.matter (item_id) where item_id is not null;
create index matter_on_agenda on meetings.matter (session_id) where on_agenda;
create index matter_waiting on meetings.matter (municipality_id, due)
  where state in ('OPEN', 'READ_OUT', 'CARRIED');
create index matter_waiting_for on meetings.matter (addressee_id) where state = 'OPEN';
create index matter_words on meetings.matter using gin (to_tsvector('simple', title));

create table meetings.matter_deed (
  id              uuid primary key,
  matter_id       uuid not null references meetings.matter,
  municipality_id uuid not null references municipalities.municipality,
  step            text not null,
  at              timestamptz not null,
  done_by         text not null,
  note            text not null
);
create index matter_deed_in_order on meetings.matter_deed (matter_id, id);

create table meetings.matter_signatory (
  matter_id       uuid not null references meetings.matter,
  municipality_id uuid not null references municipalities.municipality,
  person_id       uuid not null references identity.person,
  name            text not null,
  primary key (matter_id, person_id)
);

-- Who speaks for residents is nobody's business but the office's.
create table meetings.matter_representative (
  matter_id       uuid primary key references meetings.matter,
  municipality_id uuid not null references municipalities.municipality,
  name            text not null,
  contact         text not null
);

grant select, insert, update on meetings.matter to kogukoda_app;
grant select, insert on meetings.matter_deed, meetings.matter_signatory,
  meetings.matter_representative to kogukoda_app;

do $$
declare
  walled regclass;
begin
  foreach walled in array array['meetings.matter', 'meetings.matter_deed',
    'meetings.matter_signatory', 'meetings.matter_representative']::regclass[]
  loop
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format(
      'create policy own_municipality on %s using (municipality_id = '
      || 'nullif(current_setting(''kogukoda.municipality'', true), '''')::uuid)', walled);
  end loop;
end $$;
