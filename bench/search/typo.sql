set pg_trgm.word_similarity_threshold = 0.45;
with candidate as materialized (
select e.id, e.title, e.body_text, e.day, e.plain, e.words from search.entry e
 where (e.plain %> 'arengukvaa' or e.words @@ '''arengukv'':*'::tsquery) and (e.plain %> 'kinnitmaine' or e.words @@ '''kinnitmai'':*'::tsquery)
   and e.permission is null
   
 order by e.day desc, e.id desc
 limit 300)
select c.title, c.body_text, count(*) over () from candidate c
 order by word_similarity('arengukvaa', c.plain) + word_similarity('kinnitmaine', c.plain) desc, c.day desc, c.id desc limit 20;
