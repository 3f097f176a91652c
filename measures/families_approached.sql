-- title: Families approached
-- definition: Families that somebody of the pilot spoke to about taking part, up to the last day of the figures; registering or starting says as much.
-- formula: number of families approached, registered or started
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
where has_been_approached
group by $groups
