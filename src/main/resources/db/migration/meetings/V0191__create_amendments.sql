-- Amendments to a draft: each a change of one paragraph of one version, or of the whole text.
create table meetings.amendment_round (
  draft_id        uuid primary key references meetings.draft,
  municipality_id uuid not null references municipalities.municipality,
  version         integer not null check (version > 0),
  until           date not null
);
comment on column meetings.amendment_round.version is 'whose paragraphs the amendments number';

create table meetings.amendment (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  draft_id        uuid not null references meetings.draft,
  number          integer not null check (number > 0),
  version         integer not null,
  author_kind     text not null check (author_kind in ('MEMBER', 'FACTION', 'COMMITTEE',
    'GOVERNMENT')),
  author          text not null,
  operation       text not null check (operation in ('REPLACE', 'INSERT', 'DELETE', 'WHOLE')),
  paragraph       integer not null check (paragraph >= 0),
  text            text not null,
  reason          text not null,
  state           text not null check (state in ('SUBMITTED', 'ADMISSIBLE', 'INADMISSIBLE',
    'ACCEPTED', 'ADOPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'MERGED')),
  note            text not null,
  place           integer,
  motion_id       uuid,
  merged_version  integer,
  submitted_at    timestamptz not null,
  submitted_by    text not null,
  unique (draft_id, number)
);
comment on column meetings.amendment.place is 'in the voting order, where the chair has changed it';
comment on column meetings.amendment.motion_id is 'the motion of the session it was voted on as';

grant select, insert, update on meetings.amendment_round, meetings.amendment to kogukoda_app;

alter table meetings.amendment_round enable row level security;
alter table meetings.amendment_round force row level security;
create policy own_municipality on meetings.amendment_round
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.amendment enable row level security;
alter table meetings.amendment force row level security;
create policy own_municipality on meetings.amendment
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
