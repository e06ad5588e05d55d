-- What a new session begins with, for each kind of session; the same for all municipalities.
create table meetings.session_template (
  code  text primary key,
  kind  text not null check (kind in ('REGULAR', 'EXTRAORDINARY')),
  title text not null,
  rank  integer not null unique
);

create table meetings.session_template_item (
  template   text not null references meetings.session_template,
  position   integer not null check (position > 0),
  title      text not null,
  presenter  text,
  act_kind   text check (act_kind in ('REGULATION', 'RESOLUTION')),
  majority   text not null,
  primary key (template, position)
);

grant select on meetings.session_template, meetings.session_template_item to kogukoda_app;

insert into meetings.session_template (code, kind, title, rank) values
  ('regular', 'REGULAR', 'Volikogu korraline istung', 1),
  ('extraordinary', 'EXTRAORDINARY', 'Volikogu erakorraline istung', 2),
  ('first', 'REGULAR', 'Volikogu uue koosseisu esimene istung', 3);

insert into meetings.session_template_item
  (template, position, title, presenter, act_kind, majority) values
  ('regular', 1, 'Vallavalitsuse informatsioon', 'vallavanem', null, 'SIMPLE'),
  ('regular', 2, 'Volikogu liikmete küsimused ja sõnavõtud', 'volikogu esimees', null, 'SIMPLE'),
  ('first', 1, 'Volikogu esimehe valimine', 'valimiskomisjoni esimees', 'RESOLUTION',
    'OF_MEMBERSHIP'),
  ('first', 2, 'Volikogu aseesimehe valimine', 'volikogu esimees', 'RESOLUTION', 'SIMPLE'),
  ('first', 3, 'Vallavalitsuse lahkumispalve ärakuulamine', 'vallavanem', null, 'SIMPLE');
