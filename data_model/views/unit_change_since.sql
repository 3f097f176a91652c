-- One row per unit, instrument, what it measures, scorer and time since the first reading (6, 12, 18 or 24 months).
create view unit_change_since as
with timed as (
    -- 30.4375 days: the mean month of the calendar.
    select *, date_diff('day', first_date, date) / 30.4375 as months
    from respondent_change
),
nearest as (
    select *, greatest(6, least(24, 6 * floor(months / 6 + 0.5)))::integer as since_baseline
    from timed
),
chosen as (
    select
        *,
        row_number() over (
            partition by unit_kind, unit, instrument, source, scorer, respondent, since_baseline
            order by abs(months - since_baseline), opens, wave
        ) as place
    from nearest
    where abs(months - since_baseline) <= 3
)
select
    unit_kind, unit, school, instrument, source, scorer, since_baseline,
    any_value(direction) as direction,
    avg(change) as change,
    avg(first_score) as first_score,
    avg(score) as score
from chosen
where place = 1
group by unit_kind, unit, school, instrument, source, scorer, since_baseline;
