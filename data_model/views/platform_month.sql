-- One row per school and month up to the as-of day in which somebody had a standing role in the parent platform: how many people.
create view platform_month as
select participant.school, month, count(distinct roles.person) as people
from every_month
cross join as_of_day
join roles
    on roles.role = 'parent_platform'
    and roles.starts <= least(last_day(cast(month || '-01' as date)), as_of)
    and coalesce(roles.ends >= cast(month || '-01' as date), true)
join participant using (person)
group by participant.school, month;
