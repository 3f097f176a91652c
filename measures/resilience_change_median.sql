-- title: Middle change
-- definition: The middle of the changes since the own first reading: half of the families (or residents, or partners)
--     with both readings moved at least so far. Positive always means better.
-- formula: median over units of direction × (later score − own first score)
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
-- estimator: median_change
select
    $cuts,
    list(change order by unit) as changes
from $rows
group by $groups
