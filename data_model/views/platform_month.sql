-- One row per school and month up to the as-of day in which somebody had a standing role in the parent platform: how many people.
-- The school is that of the last day of the month, or of the as-of day.
create view platform_month as
with dated as (
    select month, least(last_day(cast(month || '-01' as date)), as_of) as moment
    from every_month
    cross join as_of_day
)
select coalesce(family_stay.school, participant.own_school) as school, month, count(distinct roles.person) as people
from dated
join roles
    on roles.role = 'parent_platform'
    and roles.starts <= moment
    and coalesce(roles.ends >= cast(month || '-01' as date), true)
join participant using (person)
left join family_stay
    on family_stay.family = participant.family and moment >= family_stay.starts and moment < family_stay.before
group by coalesce(family_stay.school, participant.own_school), month;
