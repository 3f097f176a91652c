-- One row per session held, or planned before today, for which nothing has been filled in.
create view session_to_record as
select session, date, month, activity_type, school, title
from session_so_far
cross join as_of_day
where not recorded and (status = 'held' or (status = 'planned' and date < as_of));
