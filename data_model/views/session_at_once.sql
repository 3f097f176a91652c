-- One row per two sessions that somebody was at while both went on, by their times; a session may go on past midnight.
create view session_at_once as
with timed as (
    select attendance_so_far.person, session_so_far.session, session_so_far.school,
        session_so_far.date + cast(session_so_far.begins as time) as begins,
        session_so_far.date + cast(session_so_far.begins as time) + to_minutes(session_so_far.minutes) as ends
    from attendance_so_far
    join session_so_far using (session)
    where attendance_so_far.status = 'present' and session_so_far.begins is not null and session_so_far.minutes is not null
),
-- A session is no longer than a day, so it touches two days at most: only sessions that share one are compared.
placed as (
    select *, unnest(list_distinct([cast(begins as date), cast(ends as date)])) as day
    from timed
)
select distinct one.session, one.school, other.session as other
from placed as one
join placed as other using (person, day)
where one.session < other.session and one.begins < other.ends and other.begins < one.ends;
