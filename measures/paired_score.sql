-- title: Score of those with both readings
-- definition: The mean score at this moment of the families (or residents, or partners) that also have an own first reading by
--     the same respondent. What it differs from their first score is the mean change.
-- formula: mean over complete pairs of the score at this moment
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
    avg(score) as value,
    count(*) as n
from $rows
group by $groups
