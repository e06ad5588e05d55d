-- 200 000 entries of 79 municipalities with words as common as in councils' agendas: few that stand
-- in every tenth title, many that are rare.
create role kogukoda_app;
create extension pg_trgm;
create schema municipalities;
create table municipalities.municipality (id uuid primary key);
insert into municipalities.municipality select md5(n::text)::uuid from generate_series(1, 79) n;
create schema search;
\ir ../../src/main/resources/db/migration/search/V0001__create_entry.sql

create temporary table word (n serial, word text);
insert into word (word) select unnest(string_to_array('eelarve maarus kinnitamine muutmine volikogu otsus arengukava detailplaneering lasteaed kool toetus tasuta kasutamine vara voorandamine komisjon liikme valimine teehoid jaatmed hankeleping noustumine uldplaneering algatamine informatsioon vallavara kruusatee uhisveevark raamatukogu pohimaarus', ' '));
insert into word (word)
select string_agg((array['ka','le','mi','so','tu','ra','pe','ni','vo','ha','ju','se','la','ti','ko'])[1 + (hashint8(n * 7 + k) & 2147483647) % 15], '')
  from generate_series(1, 4000) n, generate_series(1, 4) k group by n;

create function pg_temp.words(seed bigint, many int) returns text language sql as $$
  select string_agg(w.word, ' ' order by k)
    from generate_series(1, many) k
    join word w on w.n = 1 + case when (hashint8(seed * 31 + k) & 1) = 0
                               then (hashint8(seed * 17 + k) & 2147483647) % 30
                               else (hashint8(seed * 13 + k) & 2147483647) % 4030 end
$$;

insert into search.entry
  (id, source_id, kind, subject_id, municipality_id, permission, title, body_text, href, day, plain, words)
select md5('e' || n)::uuid, md5('s' || n / 12)::uuid,
       (array['meetings.item','meetings.item','meetings.item','meetings.session','meetings.minutes'])[1 + n % 5],
       md5('e' || n)::uuid, md5((1 + n % 79)::text)::uuid,
       case when n % 50 = 0 then 'meetings.read_draft_minutes' end,
       t.title, t.body, '/elva', date '2006-01-01' + (n / 27), t.title,
       setweight(to_tsvector('simple', t.title), 'A') || to_tsvector('simple', t.body)
  from generate_series(1, 200000) n,
       lateral (select pg_temp.words(n, 5) as title, pg_temp.words(n + 1000000, 40) as body) t;
vacuum (analyze) search.entry;
select count(*), pg_size_pretty(pg_total_relation_size('search.entry')) as size from search.entry;
