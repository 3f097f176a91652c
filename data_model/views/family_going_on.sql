-- One row per family that takes part on the day of the lists to work off: it started, and did not stop, or came back.
create view family_going_on as
with stopped as (
    select family, bool_or(back is null or back > day) as now, max(back) filter (where back <= day) as came_back
    from family_stop
    cross join work_list_day
    where stopped <= day
    group by family
)
select families.family, family_so_far.school, families.organisation, families.started, stopped.came_back
from families
join family_so_far using (family)
cross join work_list_day
left join stopped on stopped.family = families.family
where families.started <= day and not coalesce(stopped.now, false);
