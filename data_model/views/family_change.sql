-- One row per family, instrument, what it measures, scorer and moment after its own first reading: its change (blank where
-- there is no pair), and by what the instrument tells a change from error. The school is that of the later reading; without one,
-- that of the day on which the moment opened. Of a moment that has not opened yet only the pairs: before its first day nobody is
-- without a reading at it.
create view family_change as
with moments as (
    select wave, opens, true as has_opened from wave_so_far
    union
    select wave, opens, opens <= (select as_of from as_of_day) as has_opened from unit_score
),
expected as (
    select
        first_score.unit, first_score.instrument, first_score.source, first_score.scorer,
        moments.wave, moments.opens, moments.has_opened
    from first_score
    join moments on (moments.opens, moments.wave) > (first_score.opens, first_score.wave)
    where first_score.unit_kind = 'family'
)
select
    expected.* exclude (opens),
    coalesce(unit_change.school, family_stay.school, families.school, 'neighbourhood') as school,
    unit_change.first_score,
    unit_change.change,
    case when instruments.direction > 0 then instruments.highest else instruments.lowest end as good_end,
    instruments.sd,
    instruments.reliability,
    instruments.minimal_change,
    instruments.population_mean,
    instruments.direction,
    instruments.minimal_change is not null or instruments.reliability is not null as can_be_judged
from expected
join instruments on instruments.instrument = expected.instrument
join families on families.family = expected.unit
left join family_stay
    on family_stay.family = expected.unit and expected.opens >= family_stay.starts and expected.opens < family_stay.before
left join unit_change
    on unit_change.unit_kind = 'family' and unit_change.unit = expected.unit and unit_change.instrument = expected.instrument
    and unit_change.source = expected.source and unit_change.scorer = expected.scorer and unit_change.wave = expected.wave
where expected.has_opened or unit_change.change is not null;
