-- One row per participant on the register of a session up to the day of the lists to work off, whatever day figures run to.
create view register_line as
select participant.family, attendance.person, sessions.session, sessions.date, attendance.status
from attendance
join sessions using (session)
join participant using (person)
cross join work_list_day
where sessions.date <= day and sessions.status <> 'cancelled';
