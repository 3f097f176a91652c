-- One row per session of the last eight weeks or the coming one that has not been cancelled: whose register can be filled in.
create view open_session as
select
    sessions.session,
    sessions.date,
    sessions.activity_type,
    coalesce(sessions.school, 'neighbourhood') as school,
    sessions.title,
    exists (select 1 from attendance where attendance.session = sessions.session) as has_register
from sessions
cross join today
where sessions.status <> 'cancelled' and sessions.date between as_of - 56 and as_of + 7;
