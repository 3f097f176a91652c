-- One row per family with a change at a moment, for points on a chart: where it started, how far it moved, and the hours that its
-- members were present in between. Nobody's code.
create view change_point as
with between_readings as (
    select
        paired.*,
        first_score.date as first_date,
        unit_score.date as date
    from family_change as paired
    join first_score
        on first_score.unit_kind = 'family' and first_score.unit = paired.unit and first_score.instrument = paired.instrument
        and first_score.source = paired.source and first_score.scorer = paired.scorer
    join unit_score
        on unit_score.unit_kind = 'family' and unit_score.unit = paired.unit and unit_score.instrument = paired.instrument
        and unit_score.source = paired.source and unit_score.scorer = paired.scorer and unit_score.wave = paired.wave
    where paired.change is not null
),
spans as (
    select distinct unit, first_date, date from between_readings
),
present as (
    select spans.unit, spans.first_date, spans.date, sum(presence.hours) as hours
    from spans
    join presence on presence.family = spans.unit and presence.date > spans.first_date and presence.date <= spans.date
    group by spans.unit, spans.first_date, spans.date
)
select
    between_readings.school,
    between_readings.instrument,
    between_readings.source,
    between_readings.scorer,
    between_readings.wave,
    between_readings.first_score,
    between_readings.change,
    coalesce(present.hours, 0) as hours
from between_readings
left join present using (unit, first_date, date);
