-- One row per session dated up to today; a planned one with a presence counts as held.
create view session_so_far as
with recorded as (
    select session, bool_or(status = 'present') as somebody_present
    from attendance
    group by session
)
select
    sessions.session,
    sessions.date,
    strftime(sessions.date, '%Y-%m') as month,
    sessions.begins,
    sessions.activity_type,
    sessions.organisations,
    coalesce(sessions.sources, []) as sources,
    coalesce(sessions.school, 'neighbourhood') as school,
    sessions.series,
    sessions.title,
    sessions.minutes,
    sessions.other_visitors,
    case when sessions.status = 'planned' and recorded.somebody_present then 'held' else sessions.status end as status,
    recorded.session is not null or sessions.other_visitors is not null as recorded
from sessions
left join recorded using (session)
where sessions.date <= (select as_of from today);
