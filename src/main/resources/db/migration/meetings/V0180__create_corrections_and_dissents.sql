-- How much the minutes tell, and until when members disagree with them: two more rules, for bodies
-- that already have rules.
insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, valid_from)
select gen_random_uuid(), kept.municipality_id, kept.body_id, new.code, new.title, new.value,
       new.legal_basis, false, min(kept.valid_from)
  from meetings.legal_rule kept
 cross join (values
   ('MINUTES_FORM', 'Protokolli vorm', 'täielik', 'töökord'),
   ('DISSENT_DAYS', 'Eriarvamuse esitamise päevad', '7', 'töökord'))
   as new (code, title, value, legal_basis)
 group by kept.municipality_id, kept.body_id, new.code, new.title, new.value, new.legal_basis;

-- Why signed minutes are corrected. One that is neither done nor given up is under way.
create table meetings.minutes_correction (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  session_id      uuid not null references meetings.session,
  corrects        uuid not null references meetings.minutes_edition,
  version         smallint not null check (version > 1),
  reason          text not null,
  opened_at       timestamptz not null,
  opened_by       text not null,
  ended_at        timestamptz
);
create unique index minutes_correction_under_way
  on meetings.minutes_correction (session_id) where ended_at is null;

-- Corrected minutes are another edition; the one before stays as it was.
alter table meetings.minutes_edition
  add column version smallint not null default 1 check (version > 0),
  add column reason text,
  add column replaced_at timestamptz,
  add check ((version = 1) = (reason is null)),
  add check (replaced_at is null or published_at is not null);
drop index meetings.minutes_edition_in_force;
create unique index minutes_edition_in_force
  on meetings.minutes_edition (session_id, version) where withdrawn_at is null;
create index minutes_edition_published
  on meetings.minutes_edition (municipality_id, published_at desc) where published_at is not null;
comment on column meetings.minutes_edition.reason is 'why it corrects the version before';

-- What a member disagrees with; annexed to the minutes, and theirs alone until these are signed.
create table meetings.dissenting_opinion (
  id              uuid primary key,
  municipality_id uuid not null references municipalities.municipality,
  session_id      uuid not null references meetings.session,
  item_id         uuid,
  person_id       uuid not null references identity.person,
  text            text not null check (text <> ''),
  written_at      timestamptz not null,
  withdrawn_at    timestamptz
);
create index dissenting_opinion_by_session
  on meetings.dissenting_opinion (session_id) where withdrawn_at is null;
comment on column meetings.dissenting_opinion.item_id is
  'the item as the session''s log names it; null where it is about the session';

grant select, insert, update on meetings.minutes_correction, meetings.dissenting_opinion
  to kogukoda_app;
alter table meetings.minutes_correction enable row level security;
alter table meetings.minutes_correction force row level security;
create policy own_municipality on meetings.minutes_correction
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.dissenting_opinion enable row level security;
alter table meetings.dissenting_opinion force row level security;
create policy own_municipality on meetings.dissenting_opinion
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
