-- title: Change in standard deviations
-- definition: The mean change since the own first reading beside how much the families differ from each other, after
--     Hedges. Positive always means better. Blank below three pairs, and where nobody differs.
-- formula: J(n − 1) × mean change / √((variance of the first + variance of the later scores) / 2)
-- unit: standard deviations
-- kind: score
-- n: complete pairs
-- source: questionnaires
-- rows: unit_change
-- rows by since_baseline: unit_change_since
-- always: instrument, source, scorer
-- either: wave, since_baseline
-- by: school
-- decimals: 2
-- estimator: effect_size
select
    $cuts,
    list(first_score order by unit) as first_scores,
    list(score order by unit) as later_scores,
    any_value(direction) as direction
from $rows
group by $groups
