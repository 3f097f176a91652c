-- title: Families finished or stopped
-- definition: Families that started and have finished or stopped. A family that came in the eight weeks up to the last day of the figures still counts as active,
--     so that every family that started is in one place only.
-- formula: number of families that stopped, without a presence in the 56 days up to the last day of the figures
-- unit: families
-- kind: count
-- better: less
-- n: families
-- source: list of families and attendance registers
-- rows: family_so_far
-- by: school
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
where has_started and has_stopped and not is_active
group by $groups
