-- title: People who begin to give
-- definition: Registered people by the month in which they helped or organised at a session for the very first time. A period, a
--     type or a school chooses people by the day of that first time.
-- formula: number of people by the month of their first presence as helper or organiser
-- unit: people
-- kind: count
-- better: more
-- n: people
-- source: attendance registers
-- rows: first_giving
-- by: school, month
-- pack: no
select
    $cuts,
    count(distinct person) as value,
    count(distinct person) as n
from $rows
group by $groups
