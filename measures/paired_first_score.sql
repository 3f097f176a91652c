-- title: First score of those with both readings
-- definition: The mean own first score of the families (or residents, or partners) that also have a reading at this moment by
--     the same respondent: where those started of whom the change is told.
-- formula: mean over complete pairs of the own first score
-- unit: points
-- kind: score
-- n: complete pairs
-- source: questionnaires
-- rows: unit_change
-- always: instrument, source, scorer, wave
-- by: school
-- decimals: 1
-- pack: no
select
    $cuts,
    avg(first_score) as value,
    count(*) as n
from $rows
group by $groups
