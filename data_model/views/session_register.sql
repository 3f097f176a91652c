-- One row per session that has not been cancelled, with what has been written in its register so far.
create view session_register as
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
where sessions.status <> 'cancelled';
