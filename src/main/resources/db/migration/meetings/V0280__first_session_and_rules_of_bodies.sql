-- The first session of a new council is convened by the chair of the municipal election committee,
-- so many days after the results of the election became known. KOKS § 43.
alter table meetings.session
  add column results_on date;
comment on column meetings.session.results_on is
  'when the results of the election became known; null for every session but a council''s first';

alter table meetings.office drop constraint office_role_check;
alter table meetings.office add constraint office_role_check
  check (role in ('CHAIR', 'DEPUTY_CHAIR', 'MINUTE_TAKER', 'MUNICIPAL_SECRETARY', 'MAYOR',
                  'ELECTION_COMMITTEE_CHAIR'));

-- Persons are elected by secret ballot on paper: the outcome is stated with its figures.
update meetings.session_template_item
   set act_kind = null, majority = 'SIMPLE'
 where template = 'first';

-- Rules that came later, for bodies that have rules already: what is proposed, "kontrollimata", from
-- the day of their first rules on.
insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, valid_from)
select gen_random_uuid(), first.municipality_id, first.body_id, proposed.code, proposed.title,
       proposed.value, proposed.legal_basis, false, first.valid_from
  from (select municipality_id, body_id, min(valid_from) as valid_from
          from meetings.legal_rule
         group by municipality_id, body_id) first
 cross join (values
   ('FIRST_SESSION_DAYS', 'Uue volikogu esimese istungi päevad', '7', 'KOKS § 43'),
   ('FIRST_SESSION_COUNT', 'Esimese istungi tähtaja algus', 'järgmisest päevast', 'KOKS § 43'),
   ('COUNCIL_SIZES', 'Volikogu vähim suurus elanike arvu järgi',
    '2000:13,5000:17,10000:21,50000:31,300000:63', 'KOVVS § 7'),
   ('TERM_YEARS', 'Volikogu volituste aastad', '4', 'KOVVS'),
   ('COMMITTEE_CONVENE', 'Komisjoni koosolekut võib nõuda', '1/4', 'töökord'),
   ('REGULAR_DAY', 'Korralise istungi päev', 'ei ole määratud', 'töökord'),
   ('SUMMER_BREAK', 'Kuud ilma korralise istungita', 'ei ole', 'töökord'),
   ('SESSIONS_PER_YEAR', 'Korralisi istungeid aastas vähemalt', '4', 'töökord')
 ) as proposed (code, title, value, legal_basis)
    on conflict (body_id, code, valid_from) do nothing;
