-- Bodies founded before these rules get the proposed figures, "kontrollimata", from the day of their
-- first rules on.
insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, valid_from)
select gen_random_uuid(), first.municipality_id, first.body_id, proposed.code, proposed.title,
       proposed.value, proposed.legal_basis, false, first.valid_from
  from (select municipality_id, body_id, min(valid_from) as valid_from
          from meetings.legal_rule
         group by municipality_id, body_id) first
 cross join (values
   ('INTERPELLATION_DAYS', 'Arupärimisele vastamise tööpäevad', '10', 'töökord'),
   ('INITIATIVE_PERCENT', 'Rahvaalgatuse protsent valijatest', '1', 'KOKS § 32'),
   ('INITIATIVE_LEAST', 'Rahvaalgatuse vähim allkirjade arv', '5', 'KOKS § 32'),
   ('NO_CONFIDENCE_REPEAT_MONTHS', 'Umbusalduse kordamise keelu kuud', '3', 'KOKS § 46')
 ) as proposed (code, title, value, legal_basis)
    on conflict (body_id, code, valid_from) do nothing;
