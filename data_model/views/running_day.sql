-- One row per day, with its number when the days of the summer holidays are not counted: two numbers subtract to the days between.
create view running_day as
with days as (
    select cast(unnest(generate_series(timestamp '1900-01-01', timestamp '2100-12-31', interval 1 day)) as date) as day
),
summer as (
    select cast(unnest(generate_series(starts::timestamp, ends::timestamp, interval 1 day)) as date) as day
    from calendar_period
    where kind = 'summer'
)
select days.day, sum(case when summer.day is null then 1 else 0 end) over (order by days.day) as number
from days
left join summer using (day);
