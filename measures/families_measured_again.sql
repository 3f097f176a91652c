-- title: Families measured again
-- definition: Families with readings at two moments or more, with consent for evaluation.
-- formula: number of families with readings at two moments
-- unit: families
-- kind: count
-- better: more
-- n: families
-- source: list of families and questionnaires
-- rows: family_so_far
-- by: school
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
where is_measured_again
group by $groups
