-- One row per family that started, did not stop, and was not present for six weeks or more, summer holidays left out,
-- counted from when it last came, started or came back; its code only where it may be shown.
create view family_not_seen as
with present as (
    select family, last_seen
    from family_so_far
    union all
    select family, date
    from register_line
    where status = 'present' and date > (select as_of from as_of_day)
),
seen as (
    select family, max(last_seen) as last_seen
    from present
    group by family
),
missed as (
    select family, school, organisation, last_seen, greatest(coalesce(last_seen, started), came_back) as since
    from family_going_on
    left join seen using (family)
),
counted as (
    select missed.*, cast(now.number - last.number as bigint) as days
    from missed
    cross join work_list_day
    join running_day as last on last.day = since
    join running_day as now on now.day = work_list_day.day
)
select family_shown.family, school, organisation, last_seen, days
from counted
left join family_shown on family_shown.family = counted.family
where days > 42;
