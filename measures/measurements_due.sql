-- title: Not filled in yet
-- definition: Families that started, did not stop and may be evaluated, without a reading at the last measurement moment that has opened by today, or by the pilot's last day.
-- formula: number of families without a reading at the last moment
-- unit: families
-- kind: count
-- better: less
-- n: families
-- source: list of families and questionnaires
-- rows: measurement_due
-- by: school
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
group by $groups
