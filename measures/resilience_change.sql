-- title: Change
-- definition: The mean change since the own first reading, over families (or residents, or partners) with both readings. It is taken
--     per respondent and averaged within the family. Positive always means better.
-- formula: mean over units of direction × (later score − own first score)
-- unit: points
-- kind: score
-- n: complete pairs
-- source: questionnaires
-- rows: unit_change
-- rows by since_baseline: unit_change_since
-- always: instrument, source, scorer
-- either: wave, since_baseline
-- by: school
-- decimals: 1
-- estimator: mean_change
select
    $cuts,
    list(change order by unit) as changes
from $rows
group by $groups
