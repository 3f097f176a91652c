-- One row per session since eight weeks before today that has not been cancelled, and per older one that was never recorded:
-- their registers can be filled in once the day has come. What was written before comes along.
create view open_session as
select
    sessions.session,
    sessions.date,
    sessions.begins,
    sessions.activity_type,
    coalesce(sessions.school, 'neighbourhood') as school,
    sessions.title,
    sessions.other_visitors,
    sessions."yield" as told,
    exists (select 1 from attendance where attendance.session = sessions.session) as has_register
from sessions
cross join today
where sessions.status <> 'cancelled'
    and (sessions.date >= as_of - 56 or sessions.session in (select session from session_to_record));
