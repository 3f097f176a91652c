-- One row per family that may be shown, instrument, what it measures and scorer: its own first and its latest reading, and of the
-- respondents who filled in both, where they stood first and last, and the change (blank where nobody did).
create view family_reading as
with ends as (
    select
        unit_score.unit as family,
        unit_score.instrument,
        unit_score.source,
        unit_score.scorer,
        arg_min(unit_score.score, (unit_score.opens, unit_score.wave)) as first_score,
        arg_max(unit_score.score, (unit_score.opens, unit_score.wave)) as last_score,
        arg_max(unit_score.wave, (unit_score.opens, unit_score.wave)) as last_wave,
        min(unit_score.date) as first_date,
        max(unit_score.date) as last_date,
        count(*) as readings
    from unit_score
    join family_shown on family_shown.family = unit_score.unit
    where unit_score.unit_kind = 'family'
    group by unit_score.unit, unit_score.instrument, unit_score.source, unit_score.scorer
)
select
    ends.*,
    unit_change.first_score as first_of_both,
    unit_change.score as last_of_both,
    unit_change.change
from ends
left join unit_change
    on unit_change.unit_kind = 'family' and unit_change.unit = ends.family and unit_change.instrument = ends.instrument
    and unit_change.source = ends.source and unit_change.scorer = ends.scorer and unit_change.wave = ends.last_wave;
