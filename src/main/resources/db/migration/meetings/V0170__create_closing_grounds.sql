-- The grounds on which the law closes an item to the public without a vote. KOKS § 44 lg 4. None is
-- confirmed until a lawyer has read it against the consolidated act. The words go into the minutes.
create table meetings.closing_ground (
  code        text primary key,
  rank        integer not null,
  title       text not null,
  legal_basis text not null,
  verified    boolean not null default false
);

insert into meetings.closing_ground (code, rank, title, legal_basis) values
  ('private_life', 1, 'isikuandmed, mille avalikuks tulek kahjustaks oluliselt eraelu', 'AvTS § 35 lg 1 p 12'),
  ('special_data', 2, 'eriliiki isikuandmed', 'AvTS § 35 lg 1 p 11'),
  ('business_secret', 3, 'ärisaladus', 'AvTS § 35 lg 1 p 17'),
  ('security', 4, 'turvasüsteemide ja turvameetmete kirjeldus', 'AvTS § 35 lg 1 p 9'),
  ('other_act', 5, 'muu seadusega piiratud teave', 'AvTS § 35 lg 1 p 19');

grant select on meetings.closing_ground to kogukoda_app;
