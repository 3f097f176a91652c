-- title: New people
-- definition: Registered people by the month of their very first day. Everybody is new once, so these may be added up over months:
--     together they are the different people so far. A period, a type or a school chooses people by that first day.
-- formula: number of people by the month of their first presence
-- unit: people
-- kind: count
-- better: more
-- n: people
-- source: attendance registers
-- rows: first_presence
-- by: school, month
-- pack: no
select
    $cuts,
    count(distinct person) as value,
    count(distinct person) as n
from $rows
group by $groups
