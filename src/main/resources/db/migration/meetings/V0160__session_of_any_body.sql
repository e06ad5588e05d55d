-- Every body meets. A session of the council keeps its day as its address; another body's has its
-- name behind the day. What is closed is seen by those of the body alone; only decisions marked
-- public come out of it. KOKS § 44 lg 4, § 49 lg 8.
alter table meetings.session drop constraint session_slug_check;
alter table meetings.session add constraint session_slug_check
  check (slug ~ '^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$');
alter table meetings.session
  add column closed boolean not null default false;
create index session_by_body on meetings.session (municipality_id, body_id, starts_at);

alter table meetings.agenda_item drop constraint agenda_item_act_kind_check;
alter table meetings.agenda_item add constraint agenda_item_act_kind_check
  check (act_kind in ('REGULATION', 'RESOLUTION', 'ORDER'));
alter table meetings.agenda_item
  add column decision_public boolean not null default false;
comment on column meetings.agenda_item.decision_public is
  'whether everybody sees what was decided, where the session itself is closed';

alter table meetings.session_template
  add column body text not null default 'COUNCIL'
    check (body in ('COUNCIL', 'GOVERNMENT', 'COMMITTEE'));
insert into meetings.session_template (code, kind, title, rank, body) values
  ('government', 'REGULAR', 'Valitsuse istung', 4, 'GOVERNMENT'),
  ('government_extraordinary', 'EXTRAORDINARY', 'Valitsuse erakorraline istung', 5, 'GOVERNMENT'),
  ('committee', 'REGULAR', 'Komisjoni koosolek', 6, 'COMMITTEE'),
  ('committee_extraordinary', 'EXTRAORDINARY', 'Komisjoni erakorraline koosolek', 7, 'COMMITTEE');

-- How other bodies are counted, and what follows from equal votes. Nobody has confirmed it yet.
update meetings.legal_rule r
   set title = 'Otsustusvõime', value = 'pool koos juhatajaga',
       legal_basis = case b.kind when 'GOVERNMENT' then 'KOKS § 49' else 'töökord' end,
       verified = false, verified_by = null, verified_at = null
  from meetings.body b
 where b.id = r.body_id
   and b.kind <> 'COUNCIL'
   and r.code = 'QUORUM';

insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, verified_by, valid_from)
select gen_random_uuid(), b.municipality_id, b.id, new.code, new.title,
       case when b.kind = 'GOVERNMENT' then new.government
            when b.kind = 'COUNCIL' then new.council else new.committee end,
       case when b.kind = 'GOVERNMENT' then new.government_basis
            when b.kind = 'COUNCIL' then new.council_basis else 'töökord' end,
       b.kind = 'COUNCIL',
       case when b.kind = 'COUNCIL' then 'Kogukoda' end,
       b.valid_from
  from meetings.body b
 cross join (values
   ('TIE', 'Võrdsete häälte korral', 'ei otsustata', 'juhataja hääl', 'ei otsustata',
    'KOKS § 45 lg 5', 'KOKS § 49'),
   ('PUBLIC_SESSIONS', 'Istungid on avalikud', 'jah', 'ei', 'ei',
    'KOKS § 44 lg 4', 'KOKS § 49 lg 8'))
   as new (code, title, council, government, committee, council_basis, government_basis);
