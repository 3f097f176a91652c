-- title: Families active
-- definition: Families that started and of whom somebody was present in the eight weeks up to the last day of the figures.
-- formula: number of families that started, with a presence in the 56 days up to the last day of the figures
-- unit: families
-- kind: count
-- better: more
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
where is_active
group by $groups
