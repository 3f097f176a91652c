-- title: Not filled in yet
-- definition: Families that started, did not stop and may be evaluated, without a reading at the last measurement moment that opened.
-- formula: number of families without a reading at the last moment
-- unit: families
-- kind: count
-- better: less
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
where has_started and not has_stopped and may_be_evaluated and not is_up_to_date
group by $groups
