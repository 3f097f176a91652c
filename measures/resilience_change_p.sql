-- title: Chance of a change this one-sided
-- definition: If every family had been as likely to move back as forward, how often would chance alone give a mean
--     change at least this far from zero? It says nothing about why families moved.
-- formula: share of all 2ⁿ patterns of signs with |sum of signed changes| ≥ |sum of changes|, both sides
-- unit: probability
-- kind: score
-- n: complete pairs
-- source: questionnaires
-- rows: unit_change
-- rows by since_baseline: unit_change_since
-- always: instrument, source, scorer
-- either: wave, since_baseline
-- by: school
-- decimals: 3
-- estimator: sign_flip
select
    $cuts,
    list(change order by unit) as changes
from $rows
group by $groups
