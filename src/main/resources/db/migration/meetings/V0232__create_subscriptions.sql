-- Who wants to be told of what. Ended ones are deleted, and so are those that nobody confirms.
create table meetings.subscription (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  person_id       uuid        references identity.person,
  address         text,
  language        text        not null check (language in ('et', 'en', 'ru')),
  subjects        text[]      not null
    check (subjects <@ array['SESSION', 'DRAFT', 'DECISION', 'MINUTES'] and subjects <> '{}'),
  body_id         uuid        references meetings.body,
  word            text        not null,
  token           text        not null unique,
  created_at      timestamptz not null,
  confirmed_at    timestamptz,
  check ((person_id is null) <> (address is null))
);
comment on column meetings.subscription.address is 'of somebody who has no account; confirmed by a letter';
comment on column meetings.subscription.token is 'in the address under which it is confirmed and ended';
create index subscription_here on meetings.subscription (municipality_id, person_id);
create index subscription_by_address on meetings.subscription (municipality_id, address);

-- Items on which a session has decided lately; kept only until everybody is told.
create table meetings.decided_item (
  item_id         uuid        primary key references meetings.agenda_item,
  municipality_id uuid        not null references municipalities.municipality,
  decided_at      timestamptz not null
);

grant select, insert, update, delete on meetings.subscription, meetings.decided_item
  to kogukoda_app;
alter table meetings.subscription enable row level security;
alter table meetings.subscription force row level security;
create policy own_municipality on meetings.subscription
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
alter table meetings.decided_item enable row level security;
alter table meetings.decided_item force row level security;
create policy own_municipality on meetings.decided_item
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
