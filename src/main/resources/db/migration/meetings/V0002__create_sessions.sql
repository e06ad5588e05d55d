-- A session while it is prepared and announced, and what it is about. What happens during it is in
-- its own log.
create table meetings.session (
  id              uuid primary key,
  municipality_id uuid not null,
  body_id         uuid not null references meetings.body,
  slug            text not null check (slug ~ '^\d{4}-\d{2}-\d{2}(-\d+)?$'),
  number          integer not null check (number > 0),
  kind            text not null check (kind in ('REGULAR', 'EXTRAORDINARY')),
  form            text not null check (form in ('HALL', 'MIXED', 'REMOTE')),
  title           text not null,
  starts_at       timestamptz not null,
  place           text not null,
  stream_address  text,
  state           text not null default 'DRAFT'
    check (state in ('DRAFT', 'ANNOUNCED', 'OPEN', 'CLOSED', 'CANCELLED')),
  cancel_reason   text,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  check ((state = 'CANCELLED') = (cancel_reason is not null)),
  unique (municipality_id, slug)
);
create index session_in_order on meetings.session (municipality_id, starts_at, id);

create table meetings.agenda_item (
  id              uuid primary key,
  municipality_id uuid not null,
  session_id      uuid not null references meetings.session,
  position        integer not null check (position > 0),
  title           text not null,
  presenter       text,
  co_presenter    text,
  act_kind        text check (act_kind in ('REGULATION', 'RESOLUTION')),
  majority        text not null
    check (majority in ('SIMPLE', 'OF_MEMBERSHIP', 'TWO_THIRDS', 'TWICE_AGAINST')),
  draft_text      text,
  restricted_ground text,
  removed_at      timestamptz,
  exclude using btree (session_id with =, position with =)
    where (removed_at is null) deferrable initially deferred
);
comment on column meetings.agenda_item.position is
  'from 1 without gaps among the items in the agenda; a removed item remembers where it stood';
create index agenda_item_by_session on meetings.agenda_item (municipality_id, session_id, position);
comment on column meetings.agenda_item.restricted_ground is
  'the paragraph that closes draft and materials to the public; null for public ones (AvTS § 35)';
create index agenda_item_words on meetings.agenda_item
  using gin (to_tsvector('simple', title)) where removed_at is null;

create table meetings.material (
  id              uuid primary key,
  municipality_id uuid not null,
  session_id      uuid not null references meetings.session,
  item_id         uuid not null references meetings.agenda_item,
  document_id     uuid not null,
  address         text not null,
  title           text not null,
  size            bigint not null,
  added_at        timestamptz not null,
  after_notice    boolean not null,
  removed_at      timestamptz
);
create index material_by_session on meetings.material (municipality_id, session_id, item_id);
create index material_by_document on meetings.material (document_id);

-- Each sending of a notice is a fact of its own; so is its recall. KOKS § 43 lg 3.
create table meetings.notice (
  id              uuid primary key,
  municipality_id uuid not null,
  session_id      uuid not null references meetings.session,
  sent_at         timestamptz not null,
  sent_by         text not null,
  latest_day      date not null,
  late_reason     text,
  recalled_at     timestamptz,
  recall_reason   text,
  check ((recalled_at is null) = (recall_reason is null))
);
create unique index notice_in_force on meetings.notice (session_id) where recalled_at is null;

grant select, insert, update on
  meetings.session, meetings.agenda_item, meetings.material, meetings.notice
  to kogukoda_app;

-- Sessions in draft are nobody else's business.
alter table meetings.session enable row level security;
alter table meetings.session force row level security;
create policy own_municipality on meetings.session
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.agenda_item enable row level security;
alter table meetings.agenda_item force row level security;
create policy own_municipality on meetings.agenda_item
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.material enable row level security;
alter table meetings.material force row level security;
create policy own_municipality on meetings.material
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.notice enable row level security;
alter table meetings.notice force row level security;
create policy own_municipality on meetings.notice
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
