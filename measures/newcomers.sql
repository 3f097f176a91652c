-- title: New people
-- definition: Registered people by the month in which they were present for the first time. Everybody is new once, so these
--     may be added up over months: together they are the different people so far.
-- formula: number of people by the month of their first presence
-- unit: people
-- kind: count
-- n: people
-- source: attendance registers
-- rows: presence
-- by: school, month
-- pack: no
with arrived as (
    select person, arg_min(school, date) as school, min(month) as month
    from $rows
    group by person
)
select
    $cuts,
    count(*) as value,
    count(*) as n
from arrived
group by $groups
