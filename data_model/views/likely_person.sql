-- One row per school and person on its registers in the last four months: who is likely to come again, most often first.
-- Counted back from the as-of day: where registers were neglected for months, those to fill in now still begin with names.
create view likely_person as
select
    session_so_far.school,
    attendance_so_far.person,
    count(*) as times,
    max(attendance_so_far.date) as last_date
from attendance_so_far
join session_so_far using (session)
cross join as_of_day
where attendance_so_far.date > as_of - 120
group by session_so_far.school, attendance_so_far.person;
