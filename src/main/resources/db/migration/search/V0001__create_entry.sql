-- What can be found, one row for each thing. Only what search must know: who may see it, what its
-- words are, and where it leads. The words come simplified and without accents from the application,
-- so that question and answer are written the same way.
create table search.entry (
  id              uuid primary key,
  source_id       uuid not null,          -- what was offered together, and is taken back together
  kind            text not null,          -- for example meetings.item
  subject_id      uuid not null,
  municipality_id uuid references municipalities.municipality,
  permission      text,                   -- who may find it; null for everybody
  body_id         uuid,                   -- in which body the permission must be held
  title           text not null check (title <> ''),
  body_text       text not null,
  href            text not null check (href like '/%'),
  day             date,                   -- null for what is always current
  plain           text not null,          -- the words of the title, simplified
  words           tsvector not null,
  unique (kind, subject_id)
);
create index entry_by_source on search.entry (source_id);
create index entry_by_words on search.entry using gin (words);
create index entry_by_letters on search.entry using gin (plain gin_trgm_ops);
create index entry_newest on search.entry (day desc, id desc);
create index entry_newest_here on search.entry (municipality_id, day desc, id desc);

-- Beginnings of municipal words, simplified, that mean the same: a word that starts with one of
-- them is looked for under all. Estonian changes its words inside as well, which beginnings alone
-- do not follow: päevakord, päevakorra.
create table search.synonym (
  meaning   text not null,
  beginning text primary key check (beginning ~ '^[a-z]{3,}$')
);

-- Which edition of a source's rule of what can be found the index follows.
create table search.source (
  code    text primary key,
  edition text not null
);

grant usage on schema search to kogukoda_app;
grant select, insert, update, delete on search.entry to kogukoda_app;
grant select, insert, update on search.source to kogukoda_app;
grant select on search.synonym to kogukoda_app;

insert into search.synonym (meaning, beginning) values
  ('istung', 'istung'), ('istung', 'koosolek'),
  ('päevakord', 'paevakord'), ('päevakord', 'paevakorra'), ('päevakord', 'paevakav'),
  ('eelnõu', 'eelnou'), ('eelnõu', 'kavand'),
  ('määrus', 'maarus'), ('määrus', 'reeglistik'),
  ('otsus', 'otsus'), ('otsus', 'otsustus'),
  ('korraldus', 'korraldus'), ('korraldus', 'kasundus'),
  ('vald', 'vald'), ('vald', 'valla'),
  ('omavalitsus', 'omavalitsus'), ('omavalitsus', 'kov'),
  ('volikogu', 'volikog'), ('volikogu', 'esinduskog'),
  ('valitsus', 'vallavalitsus'), ('valitsus', 'linnavalitsus'),
  ('juht', 'vallavanem'), ('juht', 'linnapea'),
  ('sekretär', 'vallasekretar'), ('sekretär', 'linnasekretar'),
  ('protokoll', 'protokol'), ('protokoll', 'istungiprotokol'),
  ('eelarve', 'eelarve'), ('eelarve', 'lisaeelarve'),
  ('planeering', 'planeering'), ('planeering', 'detailplaneering'), ('planeering', 'uldplaneering'),
  ('maamaks', 'maamaks'), ('maamaks', 'maaomandimaks'),
  ('lasteaed', 'lasteaed'), ('lasteaed', 'lasteaia'), ('lasteaed', 'lastehoid'), ('lasteaed', 'lastehoiu'),
  ('kool', 'kool'), ('kool', 'pohikool'), ('kool', 'gumnaasium'),
  ('tee', 'teede'), ('tee', 'tanav'), ('tee', 'teehooldus'),
  ('prügi', 'prugi'), ('prügi', 'jaatme'), ('prügi', 'jaatmed'), ('prügi', 'olmejaat'),
  ('toetus', 'toetus'), ('toetus', 'abiraha'),
  ('hääletus', 'haaletus'), ('hääletus', 'haaletami'),
  ('kutse', 'kutse'), ('kutse', 'istungikutse'),
  ('komisjon', 'komisjon'), ('komisjon', 'toogrupp'),
  ('arengukava', 'arengukav'), ('arengukava', 'arengustrateegi'),
  ('hange', 'hange'), ('hange', 'hanke'), ('hange', 'riigihan'),
  ('leping', 'leping'), ('leping', 'kokkulep'),
  ('põhimäärus', 'pohimaarus'), ('põhimäärus', 'pohikiri'), ('põhimäärus', 'pohikirja'),
  ('vesi', 'veevark'), ('vesi', 'veevarustus'), ('vesi', 'uhisveevark'), ('vesi', 'kanalisatsioon'),
  ('raamatukogu', 'raamatukogu'), ('raamatukogu', 'raamatukok'),
  ('vara', 'vallavara'), ('vara', 'linnavara'),
  ('revisjon', 'revisjon'), ('revisjon', 'sisekontrol'),
  ('maakond', 'maakond'), ('maakond', 'maakonna');
