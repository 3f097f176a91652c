-- One row per series of sessions that has ended: how many were held, how many people began, and how many came to three in four or more.
-- A series goes on while a session lies ahead, and until eight weeks after its last one: nothing else tells that it is over.
create view series_so_far as
with lasting as (
    select series, max(date) as last_day
    from sessions
    where status <> 'cancelled'
    group by series
),
held as (
    select series, any_value(activity_type) as activity_type, any_value(school) as school, count(*) as sessions,
        min(date) as first_day, max(date) as last_day
    from session_so_far
    where status = 'held' and series is not null
    group by series
),
attended as (
    select session_so_far.series, presence.person, count(distinct presence.session) as times
    from presence
    join session_so_far using (session)
    where session_so_far.series is not null
    group by session_so_far.series, presence.person
)
select
    held.series, held.activity_type, held.school, held.sessions, held.last_day,
    strftime(held.last_day, '%Y-%m') as month,
    count(attended.person) as began,
    count(attended.person) filter (where attended.times >= 0.75 * held.sessions) as completed
from held
join lasting using (series)
cross join as_of_day
left join attended using (series)
where held.sessions >= 2
    and lasting.last_day <= as_of - 56
group by held.series, held.activity_type, held.school, held.sessions, held.last_day;
