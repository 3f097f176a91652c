-- title: Families going on, not seen lately
-- definition: Families that started and did not stop, and of whom nobody was present in the eight weeks up to the last day of the figures.
-- formula: number of families going on without a presence in the 56 days up to the last day of the figures
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
where has_started and not has_stopped and not is_active
group by $groups
