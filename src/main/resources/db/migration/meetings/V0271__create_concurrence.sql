-- Rounds in which others say whether they concur with a draft.
create table meetings.concurrence_round (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  draft_id        uuid        not null references meetings.draft,
  version         integer     not null check (version > 0),
  question        text        not null check (question <> ''),
  note            text,
  due             date        not null,
  open_to_all     boolean     not null,
  started_at      timestamptz not null,
  started_by      text        not null,
  closed_at       timestamptz,
  closed_by       text,
  summary         text,
  check ((closed_at is null) = (summary is null)),
  check ((closed_at is null) = (closed_by is null))
);
comment on column meetings.concurrence_round.note is 'between those in the office; shown to nobody else';
create index concurrence_of_draft on meetings.concurrence_round (draft_id, started_at desc);
create index concurrence_running on meetings.concurrence_round (municipality_id, due)
  where closed_at is null;

create table meetings.concurrence_party (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  round_id        uuid        not null references meetings.concurrence_round,
  place           integer     not null,
  kind            text        not null check (kind in ('UNIT', 'BODY', 'OFFICIAL', 'OUTSIDE')),
  name            text        not null check (name <> ''),
  body_id         uuid        references meetings.body,
  role            text,
  address         text,
  token           text        unique,
  answer          text        check (answer in ('CONCURS', 'WITH_REMARKS', 'DOES_NOT_CONCUR')),
  remarks         text,
  answered_at     timestamptz,
  answered_by     text,
  check ((kind = 'BODY') = (body_id is not null)),
  check ((kind = 'OFFICIAL') = (role is not null)),
  check ((kind = 'OUTSIDE') = (address is not null)),
  check ((address is null) = (token is null)),
  check ((answer is null) = (answered_at is null)),
  check (answer is null or answer = 'CONCURS' or remarks is not null)
);
comment on column meetings.concurrence_party.token is 'in the address by which somebody outside answers';
create index concurrence_party_of_round on meetings.concurrence_party (round_id, place);

grant select, insert, update on meetings.concurrence_round, meetings.concurrence_party
  to kogukoda_app;
alter table meetings.concurrence_round enable row level security;
alter table meetings.concurrence_round force row level security;
create policy own_municipality on meetings.concurrence_round
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.concurrence_party enable row level security;
alter table meetings.concurrence_party force row level security;
create policy own_municipality on meetings.concurrence_party
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
