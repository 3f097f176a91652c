-- One row per school and first time: that somebody helped, organised, joined the parent platform or became a driver, and that the
-- platform met.
create view giving_milestone as
with began as (
    select school, role as kind, date
    from presence
    where role in ('helper', 'organiser')
    union all
    select coalesce(family_stay.school, participant.own_school), roles.role, roles.starts
    from roles
    join participant using (person)
    cross join as_of_day
    left join family_stay
        on family_stay.family = participant.family and roles.starts >= family_stay.starts and roles.starts < family_stay.before
    where roles.starts <= as_of
    union all
    select school, 'platform_session', date
    from session_so_far
    where activity_type = 'parent_platform' and status = 'held'
)
select school, kind, min(date) as date
from began
group by school, kind;
