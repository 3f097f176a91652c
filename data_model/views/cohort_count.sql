-- One row per school, month of a first presence and number of months later, closed months only: how many of those who were new
-- then were present in that month. The school is that of the first presence.
create view cohort_count as
with months as (
    select distinct
        person,
        month,
        min(month) over (partition by person) as began,
        arg_min(school, date) over (partition by person) as school
    from presence
),
placed as (
    select person, school, began, date_diff('month', cast(began || '-01' as date), cast(month || '-01' as date)) as later
    from months
    cross join as_of_day
    where last_day(cast(month || '-01' as date)) <= as_of
)
select school, began as month, later, count(*) as people
from placed
group by school, began, later;
