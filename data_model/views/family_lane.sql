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
),
-- Only of the families that are shown: with many, looking at all of them first takes long.
day as (
    select distinct presence.family, presence.date, presence.activity_type as kind
    from presence
    join shown on shown.family = presence.family
    union all
    select distinct unit_score.unit, unit_score.date, 'reading'
    from unit_score
    join shown on shown.family = unit_score.unit
    where unit_score.unit_kind = 'family'
)
select shown.family, shown.school, day.date, strftime(day.date, '%Y-%m') as month, day.kind
from day
join shown using (family)
union all
select family, school, started, strftime(started, '%Y-%m'), 'start'
from shown
union all
select family, school, stopped, strftime(stopped, '%Y-%m'), 'stop'
from shown
cross join today
where stopped <= as_of;
