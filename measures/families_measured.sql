-- title: Families measured
-- definition: Families with at least one reading on any questionnaire, with consent for evaluation.
-- formula: number of families with a reading
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
where is_measured
group by $groups
