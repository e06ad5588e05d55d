-- Where a session can be heard or seen again, and what was said, cue by cue.
create table meetings.recording (
  id              uuid        primary key,
  municipality_id uuid        not null references municipalities.municipality,
  session_id      uuid        not null references meetings.session,
  address         text        not null check (address ~ '^https?://'),
  starts_at       timestamptz not null,
  transcript      text,
  added_at        timestamptz not null,
  removed_at      timestamptz
);
comment on column meetings.recording.starts_at is 'the instant at which its clock shows zero';
comment on column meetings.recording.transcript is 'WebVTT as it was uploaded; closed parts are cut on the way out';
create index recording_of_session on meetings.recording (session_id, starts_at) where removed_at is null;

grant select, insert, update on meetings.recording to kogukoda_app;
alter table meetings.recording enable row level security;
alter table meetings.recording force row level security;
create policy own_municipality on meetings.recording
  using (municipality_id = nullif(current_setting('kogukoda.municipality', true), '')::uuid);
