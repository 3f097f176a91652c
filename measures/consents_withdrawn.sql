-- title: Consents withdrawn
-- definition: Families that withdrew their consent for evaluation. Their answers are in no figure.
-- formula: number of families whose consent for evaluation was withdrawn
-- unit: families
-- kind: count
-- better: less
-- clock: today
-- n: families
-- source: list of families and consents
-- rows: family_so_far
-- by: school
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
where has_withdrawn
group by $groups
