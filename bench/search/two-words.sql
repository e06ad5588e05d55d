with candidate as materialized (
select e.id, e.title, e.body_text, e.day, e.plain, e.words from search.entry e
 where e.words @@ '(''arenguka'':* | ''arengukav'':* | ''arengustrateegi'':*) & (''kinnitam'':*)'::tsquery
   and e.permission is null
   
 order by e.day desc, e.id desc
 limit 300)
select c.title, c.body_text, count(*) over () from candidate c
 order by ts_rank(c.words, '(''arenguka'':* | ''arengukav'':* | ''arengustrateegi'':*) & (''kinnitam'':*)'::tsquery) desc, c.day desc, c.id desc limit 20;
