-- One row per family that may be shown and day on which something happened: an activity of a kind, a reading, its start, its stop.
-- At most 24 families a school.
create view family_lane as
with shown as (
    select family, school, family_so_far.started, families.stopped
    from family_so_far
    join family_shown using (family)
    join families using (family, school)
    where has_started
    qualify row_number() over (partition by school order by family) <= 24
)
select shown.family, shown.school, family_day.date, strftime(family_day.date, '%Y-%m') as month, family_day.kind
from family_day
join shown using (family)
union all
select family, school, started, strftime(started, '%Y-%m'), 'start'
from shown
union all
select family, school, stopped, strftime(stopped, '%Y-%m'), 'stop'
from shown
cross join today
where stopped <= as_of;
