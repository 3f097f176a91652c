-- One row per series of sessions that has ended: how many were held, how many people began, and how many came to three in four or more.
create view series_so_far as
with held as (
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
left join attended using (series)
where held.sessions >= 2
    and not exists (select 1 from sessions where sessions.series = held.series and sessions.date > (select as_of from as_of_day))
group by held.series, held.activity_type, held.school, held.sessions, held.last_day;
