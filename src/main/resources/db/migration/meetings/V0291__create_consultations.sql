-- A published draft before everybody: the question, the days, and what people say of it.
create table meetings.consultation (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  draft_id        uuid not null unique references meetings.draft,
  question        text not null,
  opens           date not null,
  closes          date not null,
  summary         text,
  summarised_at   timestamptz,
  summarised_by   text,
  opened_by       text not null,
  opened_at       timestamptz not null,
  check (closes >= opens),
  check ((summary is null) = (summarised_at is null)),
  check ((summary is null) = (summarised_by is null))
);
create index consultation_by_end on meetings.consultation (municipality_id, closes desc, id desc);
create index consultation_unsummarised on meetings.consultation (municipality_id, closes)
  where summary is null;

-- The name is seen by the office alone where its owner has said so.
create table meetings.comment (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  consultation_id uuid not null references meetings.consultation,
  person_id       uuid not null references identity.person,
  name            text not null,
  named           boolean not null,
  organisation    text,
  text            text not null,
  written_at      timestamptz not null,
  hidden_at       timestamptz,
  hidden_reason   text,
  hidden_by       text,
  answer          text,
  answered_at     timestamptz,
  answered_by     text,
  check ((hidden_at is null) = (hidden_reason is null)),
  check ((hidden_at is null) = (hidden_by is null)),
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (answered_by is null))
);
comment on column meetings.comment.named is 'whether everybody may know who wrote it';
create index comment_in_order on meetings.comment (consultation_id, id);
create index comment_by_person on meetings.comment (person_id);

grant select, insert, update on meetings.consultation to kogukoda_app;
grant select, insert, update, delete on meetings.comment to kogukoda_app;

do $$
declare
  walled regclass;
begin
  foreach walled in array array['meetings.consultation', 'meetings.comment']::regclass[]
  loop
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format(
      'create policy own_municipality on %s using (municipality_id = '
      || 'nullif(current_setting(''kogukoda.municipality'', true), '''')::uuid)', walled);
  end loop;
end $$;
