-- One row per instrument, scorer, wave, school and state: how many of the families that registered are in that state. Measured
-- again is with an earlier reading by the same respondent, so that there is a change. Where there is no consent to count a reading,
-- nothing is missing.
create view measurement_flow as
with asked as (
    select distinct instrument, scorer from unit_score where unit_kind = 'family'
),
placed as (
    select asked.instrument, asked.scorer, wave_so_far.wave, wave_so_far.opens, wave_so_far.closes,
        families.family, families.started, families.stopped, family_so_far.school, family_so_far.has_withdrawn,
        -- Where only single members agreed, what a worker says of the family is never counted.
        family_so_far.may_be_evaluated and (asked.scorer <> 'worker' or coalesce(others.in_force, true)) as may_be_counted
    from asked
    cross join wave_so_far
    cross join families
    join family_so_far using (family)
    left join member_consent as others
        on others.family = families.family and others.purpose = 'evaluation' and others.person is null
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
        when not placed.may_be_counted then 'no_consent'
        else 'missing'
    end as state,
    count(*) as families
from placed
left join measured using (instrument, scorer, wave, family)
left join paired using (instrument, scorer, wave, family)
group by placed.instrument, placed.scorer, placed.wave, placed.opens, placed.school, state;
