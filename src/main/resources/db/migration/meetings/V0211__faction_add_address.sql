-- Factions have a page, rest on a written notice, and end for a reason.
alter table meetings.faction
  add column slug   text,
  add column basis  text not null default '',
  add column ending text not null default '';

update meetings.faction f
   set slug = n.slug || case when n.nth = 1 then '' else '-' || n.nth end
  from (select id, plain as slug,
               row_number() over (partition by municipality_id, plain order by id) as nth
          from (select id, municipality_id,
                       coalesce(nullif(trim(both '-' from regexp_replace(
                         translate(lower(name), 'õäöüšž', 'oaousz'), '[^a-z0-9]+', '-', 'g')), ''),
                         'fraktsioon') as plain
                  from meetings.faction) named) n
 where n.id = f.id;

alter table meetings.faction
  alter column slug set not null,
  add constraint faction_slug_unique unique (municipality_id, slug);
comment on column meetings.faction.basis is 'the written notice by which it was formed';

-- A member joins and leaves on a day, by a notice too.
alter table meetings.faction_member add column basis text not null default '';
