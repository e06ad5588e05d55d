-- Rules that came later, for bodies that have rules already: what is proposed, from the body's first
-- day on, unconfirmed.
insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, valid_from)
select gen_random_uuid(), first.municipality_id, first.body_id,
       added.code, added.title, added.value, 'töökord', false, first.valid_from
  from (select municipality_id, body_id, min(valid_from) as valid_from
          from meetings.legal_rule
         group by municipality_id, body_id) as first
 cross join (values
   ('LATE_ITEMS', 'Päevakorda võib lisada kutses nimetamata punkti', 'ei'),
   ('FACTION_QUOTA', 'Fraktsiooni kõneaeg punkti kohta', '0'),
   ('MEMBER_QUOTA', 'Fraktsioonita liikme kõneaeg punkti kohta', '0')) as added (code, title, value);
