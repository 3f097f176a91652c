-- title: People who begin to give
-- definition: Registered people by the month in which they helped or organised at a session for the first time.
-- formula: number of people by the month of their first presence as helper or organiser
-- unit: people
-- kind: count
-- n: people
-- source: attendance registers
-- rows: presence
-- by: school, month
-- pack: no
with began as (
    select person, arg_min(school, date) as school, min(month) as month
    from $rows
    where role in ('helper', 'organiser')
    group by person
)
select
    $cuts,
    count(*) as value,
    count(*) as n
from began
group by $groups
