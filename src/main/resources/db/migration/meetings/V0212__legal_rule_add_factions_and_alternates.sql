-- Rules that bodies founded earlier do not have yet; "kontrollimata" until somebody confirms them.
insert into meetings.legal_rule
  (id, municipality_id, body_id, code, title, value, legal_basis, verified, valid_from)
select gen_random_uuid(), b.municipality_id, b.id, r.code, r.title, r.value, r.basis, false,
       b.valid_from
  from meetings.body b,
       (values ('FACTION_MIN', 'Fraktsiooni väikseim suurus', '3', 'töökord'),
               ('ALTERNATE_DAYS', 'Asendusliikme määramise tööpäevad', '5', 'KOKS § 20'),
               ('OFFICE_CHOICE_DAYS', 'Ühitamatust ametist teatamise tööpäevad', '3', 'KOVVS'))
         as r (code, title, value, basis)
 where not exists (select 1 from meetings.legal_rule l where l.body_id = b.id and l.code = r.code);
