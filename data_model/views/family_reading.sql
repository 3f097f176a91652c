-- One row per family that may be shown, instrument, what it measures and scorer: its own first and its latest reading, and of the
-- respondents who filled in both, where they stood first and last and when, and the change (blank where nobody did).
create view family_reading as
with twice as (
    select
        unit as family, instrument, source, scorer, wave,
        min(first_date) as first_date,
        min(date) as last_date
    from respondent_change
    where unit_kind = 'family'
    group by unit, instrument, source, scorer, wave
),
ends as (
    select
        unit_score.unit as family,
        unit_score.instrument,
        unit_score.source,
        unit_score.scorer,
        arg_min(unit_score.score, (unit_score.opens, unit_score.wave)) as first_score,
        arg_max(unit_score.score, (unit_score.opens, unit_score.wave)) as last_score,
        arg_max(unit_score.wave, (unit_score.opens, unit_score.wave)) as last_wave,
        arg_min(unit_score.date, (unit_score.opens, unit_score.wave)) as first_date,
        arg_max(unit_score.date, (unit_score.opens, unit_score.wave)) as last_date,
        count(*) as readings
    from unit_score
    join family_shown on family_shown.family = unit_score.unit
    where unit_score.unit_kind = 'family'
    group by unit_score.unit, unit_score.instrument, unit_score.source, unit_score.scorer
)
select
    ends.* replace (
        -- The day belongs to the score beside it: who filled in both may have begun later than the family.
        coalesce(twice.first_date, ends.first_date) as first_date,
        coalesce(twice.last_date, ends.last_date) as last_date
    ),
    unit_change.first_score as first_of_both,
    unit_change.score as last_of_both,
    unit_change.change
from ends
left join unit_change
    on unit_change.unit_kind = 'family' and unit_change.unit = ends.family and unit_change.instrument = ends.instrument
    and unit_change.source = ends.source and unit_change.scorer = ends.scorer and unit_change.wave = ends.last_wave
left join twice
    on twice.family = ends.family and twice.instrument = ends.instrument and twice.source = ends.source and twice.scorer = ends.scorer
    and twice.wave = ends.last_wave;
