-- One row per school (that of the first presence), length in days and whether it ended: how many people stayed so long. A stay runs from the first presence to
-- sixty days after the last, and goes on while those have not passed; the days of the summer holidays do not run.
create view stay_count as
with seen as (
    select person, arg_min(school, date) as school, min(date) as first_seen, max(date) as last_seen
    from presence
    group by person
),
numbered as (
    select school, first_day.number as began, last_day.number as last_came, now.number as today
    from seen
    cross join as_of_day
    join running_day as first_day on first_day.day = first_seen
    join running_day as last_day on last_day.day = last_seen
    join running_day as now on now.day = as_of
)
select school, least(last_came + 60, today) - began as days, today - last_came > 60 as ended, count(*) as people
from numbered
group by school, least(last_came + 60, today) - began, today - last_came > 60;
