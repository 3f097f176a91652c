-- title: Families registered
-- definition: Families that registered, or started, up to the last day of the figures.
-- formula: number of families registered
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
where has_registered
group by $groups
