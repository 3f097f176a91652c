-- One row per month up to today: people with a standing role in the parent platform at some time in it.
create view platform_month as
select month, count(distinct roles.person) as people
from every_month
cross join today
left join roles
    on roles.role = 'parent_platform'
    and roles.starts <= least(last_day(cast(month || '-01' as date)), as_of)
    and coalesce(roles.ends >= cast(month || '-01' as date), true)
group by month;
