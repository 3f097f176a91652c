-- One row per school, length in days and whether it ended: how many people stayed so long. A stay runs from the first presence to
-- sixty days after the last, and goes on while those have not passed; the days of the summer holidays do not run. A person stays with
-- the school of the first day.
create view stay_count as
with last_presence as (
    select person, max(date) as last_seen
    from presence
    group by person
),
seen as (
    select distinct first_presence.person, first_presence.school, first_presence.date as first_seen, last_seen
    from first_presence
    join last_presence using (person)
),
numbered as (
    select school, first_day.number as began, last_day.number as last_came, now.number as reached
    from seen
    cross join as_of_day
    join running_day as first_day on first_day.day = first_seen
    join running_day as last_day on last_day.day = last_seen
    join running_day as now on now.day = as_of
)
select school, least(last_came + 60, reached) - began as days, reached - last_came > 60 as ended, count(*) as people
from numbered
group by school, least(last_came + 60, reached) - began, reached - last_came > 60;
