-- One row per family that may be shown, instrument, what it measures and scorer: its own first and its latest reading.
create view family_reading as
select
    unit_score.unit as family,
    unit_score.instrument,
    unit_score.source,
    unit_score.scorer,
    arg_min(unit_score.score, (unit_score.opens, unit_score.wave)) as first_score,
    arg_max(unit_score.score, (unit_score.opens, unit_score.wave)) as last_score,
    min(unit_score.date) as first_date,
    max(unit_score.date) as last_date,
    count(*) as readings
from unit_score
join family_shown on family_shown.family = unit_score.unit
where unit_score.unit_kind = 'family'
group by unit_score.unit, unit_score.instrument, unit_score.source, unit_score.scorer;
