-- One row per activity type: the median length of its held sessions, for sessions without one.
create view usual_minutes as
select activity_type, median(minutes) as minutes
from session_so_far
where status = 'held' and minutes is not null
group by activity_type;
