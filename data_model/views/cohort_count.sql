-- One row per school, month of a first presence and number of months later, closed months only: how many of those who were new
-- then were present in that month. A person stays with the school of the first day.
create view cohort_count as
with began as (
    select distinct person, school, month
    from first_presence
),
months as (
    select distinct person, month
    from presence
    cross join as_of_day
    where last_day(date) <= as_of
),
placed as (
    select
        began.person, began.school, began.month,
        date_diff('month', cast(began.month || '-01' as date), cast(months.month || '-01' as date)) as later
    from began
    join months using (person)
)
select school, month, later, count(distinct person) as people
from placed
group by school, month, later;
