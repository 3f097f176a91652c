-- title: Families started
-- definition: Families that started up to the last day of the figures, also if they stopped since.
-- formula: number of families started
-- unit: families
-- kind: count
-- better: more
-- n: families
-- source: list of families
-- rows: family_so_far
-- by: school
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
where has_started
group by $groups
