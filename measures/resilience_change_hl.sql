-- title: Change after Hodges and Lehmann
-- definition: The middle of the averages of every two changes since the own first reading: an estimate of the change
--     on which one extreme family has little hold. The interval is exact up to 200 pairs. Positive always means
--     better.
-- formula: median of the n(n + 1)/2 averages of two changes; interval from the law of Wilcoxon's signed ranks
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
-- estimator: hodges_lehmann
select
    $cuts,
    list(change order by unit) as changes
from $rows
group by $groups
