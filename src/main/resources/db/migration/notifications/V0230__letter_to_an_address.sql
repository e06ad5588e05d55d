-- Letters may go to an address that belongs to nobody the house knows: whoever subscribed with it
-- and confirmed it. Such a letter says where its like is ended.
alter table notifications.letter
  alter column person_id drop not null,
  add column leave_href text,
  add check (person_id is not null or (address is not null and leave_href is not null));
create unique index letter_once_to_an_address
  on notifications.letter (municipality_id, address, dedup_key) where person_id is null;

alter table notifications.queue
  alter column person_id drop not null,
  add column address text,
  add check (person_id is not null or address is not null);
