-- One row per family with a line of its own and day on which something happened: an activity of a kind, a reading, its start, a stop,
-- its coming back.
create view family_lane as
-- Only of the families that have one: with many, looking at all of them first takes long.
with drawn as (
    select family_drawn.family, family_drawn.school, families.started
    from family_drawn
    join families using (family)
    where has_line
),
day as (
    select distinct presence.family, presence.date, presence.activity_type as kind
    from presence
    join drawn on drawn.family = presence.family
    join person_shown on person_shown.person = presence.person
    union all
    select distinct unit_score.unit, unit_score.date, 'reading'
    from unit_score
    join drawn on drawn.family = unit_score.unit
    where unit_score.unit_kind = 'family'
)
select drawn.family, drawn.school, day.date, strftime(day.date, '%Y-%m') as month, day.kind
from day
join drawn using (family)
union all
select family, school, started, strftime(started, '%Y-%m'), 'start'
from drawn
union all
select drawn.family, drawn.school, family_stop.stopped, strftime(family_stop.stopped, '%Y-%m'), 'stop'
from drawn
join family_stop using (family)
cross join as_of_day
where family_stop.stopped <= as_of
union all
select drawn.family, drawn.school, family_stop.back, strftime(family_stop.back, '%Y-%m'), 'start'
from drawn
join family_stop using (family)
cross join as_of_day
where family_stop.back <= as_of;
