-- What waits is looked for each time somebody opens the page of deadlines or their desk.
create index session_opened on meetings.session (municipality_id, starts_at)
  where state = 'OPEN';
create index committee_view_awaited on meetings.committee_view (municipality_id)
  where view is null;
