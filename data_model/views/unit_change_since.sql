-- One row per unit, instrument, what it measures, scorer and time since its own first reading (6, 12, 18 or 24 months): its
-- change at the wave that lies nearest.
create view unit_change_since as
with dated as (
    select unit_change.*, unit_score.opens, unit_score.date, first_score.date as first_date
    from unit_change
    join unit_score using (unit_kind, unit, school, instrument, source, scorer, wave)
    join first_score using (unit_kind, unit, instrument, source, scorer)
),
whole as (
    select *, date_sub('month', first_date, date) as whole_months
    from dated
),
timed as (
    -- From 15 January to 15 April is three months, also when it is 91 days; only what is left over is counted in days.
    select *, whole_months + date_diff('day', (first_date + to_months(whole_months::integer))::date, date) / 30.4375 as months
    from whole
),
nearest as (
    -- Halfway between two it is the earlier.
    select *, greatest(6, least(24, 6 * ceil(months / 6 - 0.5)))::integer as since_baseline
    from timed
),
chosen as (
    select
        *,
        row_number() over (
            partition by unit_kind, unit, instrument, source, scorer, since_baseline
            order by abs(months - since_baseline), opens, wave
        ) as place
    from nearest
    where abs(months - since_baseline) <= 3
)
select unit_kind, unit, school, instrument, source, scorer, since_baseline, direction, change, first_score, score
from chosen
where place = 1;
