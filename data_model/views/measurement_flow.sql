-- One row per instrument, scorer, wave, school and state: how many of the families that registered are in that state. Measured
-- again is with an earlier reading by the same respondent, so that there is a change.
create view measurement_flow as
with asked as (
    select distinct instrument, scorer from unit_score where unit_kind = 'family'
),
placed as (
    select asked.instrument, asked.scorer, wave_so_far.wave, wave_so_far.opens, wave_so_far.closes,
        families.family, families.started, families.stopped, family_so_far.school, family_so_far.has_withdrawn
    from asked
    cross join wave_so_far
    cross join families
    join family_so_far using (family)
    where family_so_far.has_registered
),
measured as (
    select distinct instrument, scorer, wave, unit as family from unit_score where unit_kind = 'family'
),
paired as (
    select distinct instrument, scorer, wave, unit as family from unit_change where unit_kind = 'family'
)
select
    placed.instrument,
    placed.scorer,
    placed.wave,
    placed.opens,
    placed.school,
    case
        when paired.family is not null then 'again'
        when measured.family is not null then 'measured'
        when placed.has_withdrawn then 'withdrawn'
        when placed.started is null or placed.started > placed.closes then 'not_started'
        when placed.stopped is not null and placed.stopped < placed.closes then 'stopped'
        else 'missing'
    end as state,
    count(*) as families
from placed
left join measured using (instrument, scorer, wave, family)
left join paired using (instrument, scorer, wave, family)
group by placed.instrument, placed.scorer, placed.wave, placed.opens, placed.school, state;
