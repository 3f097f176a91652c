-- One row per unit, instrument, what it measures, scorer and time since its own first reading (6, 12, 18 or 24 months): its
-- change at the wave that lies nearest, and of two equally near the earlier.
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
-- Ten days before the half-year and ten days after it are equally near. Counted as months since the first reading they are not, since
-- a month has 30.4375 days there; so the distance is counted from the half-year's own day.
due as (
    select *, (first_date + to_months(since_baseline))::date as half_year
    from nearest
    where abs(months - since_baseline) <= 3
),
ordered as (
    select *, least(date, half_year) as sooner, greatest(date, half_year) as later
    from due
),
apart as (
    select *, date_sub('month', sooner, later) as whole_months_apart
    from ordered
),
measured as (
    select *, whole_months_apart + date_diff('day', (sooner + to_months(whole_months_apart::integer))::date, later) / 30.4375 as distance
    from apart
),
chosen as (
    select
        *,
        row_number() over (
            partition by unit_kind, unit, instrument, source, scorer, since_baseline
            order by distance, opens, wave
        ) as place
    from measured
)
select unit_kind, unit, school, instrument, source, scorer, since_baseline, direction, change, first_score, score
from chosen
where place = 1;
