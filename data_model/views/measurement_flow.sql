-- One row per instrument, scorer, wave, school and state: how many of the families that registered are in that state. Measured
-- again is with an earlier reading by the same respondent, so that there is a change. Where there is no consent to count a reading,
-- nothing is missing. The school is that of the reading; without one, that of the day on which the moment opened.
create view measurement_flow as
with asked as (
    select distinct instrument, scorer from unit_score where unit_kind = 'family'
),
placed as (
    select asked.instrument, asked.scorer, wave_so_far.wave, wave_so_far.opens, wave_so_far.closes,
        families.family, families.started, family_so_far.has_withdrawn,
        coalesce(family_stay.school, families.school, 'neighbourhood') as school,
        -- Where only single members agreed, what a worker says of the family is never counted.
        family_so_far.may_be_evaluated and (asked.scorer <> 'worker' or coalesce(others.in_force, true)) as may_be_counted
    from asked
    cross join wave_so_far
    cross join families
    join family_so_far on family_so_far.family = families.family
    left join family_stay
        on family_stay.family = families.family and wave_so_far.opens >= family_stay.starts and wave_so_far.opens < family_stay.before
    left join member_consent as others
        on others.family = families.family and others.purpose = 'evaluation' and others.person is null
    where family_so_far.has_registered
),
measured as (
    select distinct instrument, scorer, wave, unit as family, school from unit_score where unit_kind = 'family'
),
stopped as (
    select distinct family_stop.family, wave_so_far.wave
    from family_stop
    join wave_so_far on family_stop.stopped < wave_so_far.closes and coalesce(family_stop.back > wave_so_far.closes, true)
),
paired as (
    select distinct instrument, scorer, wave, unit as family from unit_change where unit_kind = 'family'
)
select
    placed.instrument,
    placed.scorer,
    placed.wave,
    placed.opens,
    coalesce(measured.school, placed.school) as school,
    case
        when paired.family is not null then 'again'
        when measured.family is not null then 'measured'
        when placed.has_withdrawn then 'withdrawn'
        when placed.started is null or placed.started > placed.closes then 'not_started'
        when stopped.family is not null then 'stopped'
        when not placed.may_be_counted then 'no_consent'
        else 'missing'
    end as state,
    count(*) as families
from placed
left join measured using (instrument, scorer, wave, family)
left join paired using (instrument, scorer, wave, family)
left join stopped using (wave, family)
group by placed.instrument, placed.scorer, placed.wave, placed.opens, coalesce(measured.school, placed.school), state;
