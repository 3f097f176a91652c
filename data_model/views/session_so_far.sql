-- One row per session dated up to the as-of day; a planned one with a presence counts as held.
create view session_so_far as
with recorded as (
    select session, bool_or(status = 'present') as somebody_present
    from attendance
    group by session
),
dated as (
    select
        sessions.*,
        case when sessions.status = 'planned' and recorded.somebody_present then 'held' else sessions.status end as outcome,
        recorded.session is not null or sessions.other_visitors is not null as recorded
    from sessions
    left join recorded using (session)
    where sessions.date <= (select as_of from as_of_day)
)
select
    session,
    date,
    strftime(date, '%Y-%m') as month,
    begins,
    activity_type,
    organisations,
    coalesce(sources, []) as sources,
    coalesce(school, 'neighbourhood') as school,
    series,
    title,
    minutes,
    median(minutes) filter (where outcome = 'held') over (partition by activity_type) as usual_minutes,
    other_visitors,
    outcome as status,
    recorded
from dated;
