-- title: Families without a second reading
-- definition: Families with a first reading before this moment and none at it by the same respondent: not filled in
--     yet, stopped, or filled in by somebody else. Counted from the day on which the moment opens.
-- formula: number of families with a first reading before this moment and no pair at it
-- unit: families
-- kind: count
-- n: families
-- source: questionnaires
-- rows: family_change
-- always: instrument, source, scorer, wave
-- by: school
select
    $cuts,
    count(*) filter (where change is null) as value,
    count(*) filter (where change is null) as n
from $rows
where has_opened
group by $groups
