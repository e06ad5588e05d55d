-- Whose seat an alternate fills: the stretch of days that ended or was suspended. KOKS § 20.
alter table meetings.seat add column fills uuid references meetings.seat;
create index seat_by_filled on meetings.seat (fills) where fills is not null;
