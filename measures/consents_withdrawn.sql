-- title: Consents withdrawn
-- definition: Families that withdrew their consent for evaluation. Their answers are in no figure.
-- formula: number of families whose consent for evaluation was withdrawn
-- unit: families
-- kind: count
-- better: less
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
where has_withdrawn and last_withdrawn <= (select day from today)
group by $groups
