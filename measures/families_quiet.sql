-- title: Families going on, not seen lately
-- definition: Families that started and did not stop, and of whom nobody was present in the last eight weeks.
-- formula: number of families going on without a presence in the last 56 days
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
