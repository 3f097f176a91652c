-- title: Middle half of the first scores of those with both readings
-- definition: The own first scores between which the middle half lie of the families (or residents, or partners) that also have
--     a reading at this moment by the same respondent. It tells how they differ; it is no margin of error.
-- formula: median, first and third quartile over complete pairs of the own first score
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
    median(first_score) as value,
    quantile_cont(first_score, 0.25) as low,
    quantile_cont(first_score, 0.75) as high,
    count(*) as n
from $rows
group by $groups
