-- Sessions in writing: a window from starts_at to ends_at in which each member answers.
alter table meetings.session
  add column ends_at timestamptz,
  drop constraint session_form_check,
  add constraint session_form_check check (form in ('HALL', 'MIXED', 'REMOTE', 'WRITTEN')),
  add constraint session_window check (ends_at is null or form = 'WRITTEN');
comment on column meetings.session.ends_at is 'until when members answer in writing';
create index session_in_writing on meetings.session (municipality_id, ends_at)
  where form = 'WRITTEN' and state = 'ANNOUNCED';

-- Whether a body may hold one is its own rule, "kontrollimata" until somebody confirms it.
insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, valid_from)
select gen_random_uuid(), b.municipality_id, b.id, 'ASYNC_ALLOWED', 'Kirjalik istung on lubatud',
       case when b.kind = 'GOVERNMENT' then 'jah' else 'ei' end,
       case when b.kind = 'GOVERNMENT' then 'KOKS § 49 lg 11' else 'KOKS § 44 lg 1' end,
       false, min(r.valid_from)
  from meetings.legal_rule r
  join meetings.body b on b.id = r.body_id
 group by b.municipality_id, b.id, b.kind
    on conflict (body_id, code, valid_from) do nothing;

-- What a member answers, until the deadline the member's own secret: the log gets it at the end.
-- Another answer takes the place of the one before.
create table meetings.written_position (
  municipality_id uuid        not null references municipalities.municipality,
  session_id      uuid        not null references meetings.session,
  item_id         uuid        not null references meetings.agenda_item,
  person_id       uuid        not null references identity.person,
  choice          text        check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
  text_sha256     text        not null,
  given_at        timestamptz not null,
  primary key (session_id, item_id, person_id)
);
comment on column meetings.written_position.choice is
  'null where the member declared a restriction on acts (KOKS § 17 lg 5)';
comment on column meetings.written_position.text_sha256 is
  'of the draft as the member saw it';

-- Who answers questions on an item.
create table meetings.written_answerer (
  municipality_id uuid not null references municipalities.municipality,
  session_id      uuid not null references meetings.session,
  item_id         uuid not null references meetings.agenda_item,
  person_id       uuid not null references identity.person,
  name            text not null,
  primary key (item_id, person_id)
);
create index written_answerer_of_session on meetings.written_answerer (session_id);
create index written_answerer_of_person on meetings.written_answerer (person_id);

-- Questions, answers, statements and dissent, open for all who may read the item.
create table meetings.written_post (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  session_id      uuid        not null references meetings.session,
  item_id         uuid        not null references meetings.agenda_item,
  person_id       uuid        not null references identity.person,
  name            text        not null,
  kind            text        not null check (kind in ('QUESTION', 'ANSWER', 'STATEMENT', 'DISSENT')),
  answers         uuid        references meetings.written_post,
  text            text        not null check (text <> ''),
  written_at      timestamptz not null,
  check ((kind = 'ANSWER') = (answers is not null))
);
create index written_post_of_session on meetings.written_post (session_id, written_at, id);

grant select, insert, update on meetings.written_position to kogukoda_app;
grant select, insert, delete on meetings.written_answerer to kogukoda_app;
grant select, insert on meetings.written_post to kogukoda_app;

alter table meetings.written_position enable row level security;
alter table meetings.written_position force row level security;
create policy own_municipality on meetings.written_position
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.written_answerer enable row level security;
alter table meetings.written_answerer force row level security;
create policy own_municipality on meetings.written_answerer
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.written_post enable row level security;
alter table meetings.written_post force row level security;
create policy own_municipality on meetings.written_post
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
