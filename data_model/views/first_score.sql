-- One row per unit, instrument, what it measures and scorer: its own first reading, and whether it came late.
create view first_score as
with placed as (
    select
        *,
        row_number() over (partition by unit_kind, unit, instrument, source, scorer order by opens, wave) as place
    from unit_score
)
select
    placed.* exclude (place),
    -- Six weeks after the start a first reading has already seen some of the pilot.
    coalesce(placed.date > families.started + 42, false) as late
from placed
left join families on placed.unit_kind = 'family' and families.family = placed.unit
where placed.place = 1;
