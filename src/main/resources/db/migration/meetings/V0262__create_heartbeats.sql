-- When the device of a member who takes part was last heard of, by any instance. Written at most
-- every twenty seconds for a member, and only while the session is open.
create table meetings.heartbeat (
  session_id      uuid        not null references meetings.session,
  person_id       uuid        not null references identity.person,
  municipality_id uuid        not null references municipalities.municipality,
  seen_at         timestamptz not null,
  primary key (session_id, person_id)
);

grant select, insert, update, delete on meetings.heartbeat to kogukoda_app;

-- Bodies that have rules already begin with 0: nobody's presence ends by itself until they say so.
insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, valid_from)
select gen_random_uuid(), first.municipality_id, first.body_id, 'DISCONNECT_GRACE',
       'Kaugosaleja katkenud ühenduse ooteaeg', '0', 'töökord', false, first.valid_from
  from (select municipality_id, body_id, min(valid_from) as valid_from
          from meetings.legal_rule
         group by municipality_id, body_id) as first
    on conflict (body_id, code, valid_from) do nothing;
