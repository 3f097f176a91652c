-- One row per participant on the register of a session held up to today, both by their numbers: narrow, for there are many.
create view register_line as
select
    session_so_far.number as session_number,
    participant.number as person_number,
    attendance.status,
    coalesce(attendance.role, 'participant') as role,
    attendance.minutes
from attendance
join session_so_far using (session)
join participant using (person)
where session_so_far.status = 'held';
