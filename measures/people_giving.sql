-- title: People who give
-- definition: Registered people who are on the third step of the ladder or higher on the last day of the figures. In the six months up to it
--     they helped at two or more sessions, organised at least one, or had a standing role.
-- formula: number of people on step 3, 4 or 5 of the ladder on the last day of the figures
-- unit: people
-- kind: count
-- better: more
-- n: people
-- source: attendance registers and list of roles
-- rows: ladder_level
-- by: school
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
where back = 0 and gives
group by $groups
