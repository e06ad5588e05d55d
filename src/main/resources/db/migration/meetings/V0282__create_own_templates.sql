-- How long an item is estimated to take.
alter table meetings.agenda_item
  add column minutes integer check (minutes between 1 and 600);

-- Agendas that a municipality keeps to begin sessions with.
create table meetings.own_template (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  body            text not null check (body in ('COUNCIL', 'GOVERNMENT', 'COMMITTEE')),
  name            text not null,
  kind            text not null check (kind in ('REGULAR', 'EXTRAORDINARY')),
  title           text not null,
  unique (municipality_id, body, name)
);

create table meetings.own_template_item (
  template_id     uuid    not null references meetings.own_template on delete cascade,
  municipality_id uuid    not null references municipalities.municipality,
  position        integer not null check (position > 0),
  title           text    not null,
  presenter       text,
  act_kind        text    check (act_kind in ('REGULATION', 'RESOLUTION', 'ORDER')),
  majority        text    not null,
  minutes         integer check (minutes between 1 and 600),
  primary key (template_id, position)
);

grant select, insert, update, delete on meetings.own_template, meetings.own_template_item
  to kogukoda_app;
alter table meetings.own_template enable row level security;
alter table meetings.own_template force row level security;
create policy own_municipality on meetings.own_template
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.own_template_item enable row level security;
alter table meetings.own_template_item force row level security;
create policy own_municipality on meetings.own_template_item
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
