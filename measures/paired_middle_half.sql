-- title: Middle half of the scores of those with both readings
-- definition: The scores at this moment between which the middle half lie of the families (or residents, or partners) that also
--     have an own first reading by the same respondent. It tells how they differ; it is no margin of error.
-- formula: median, first and third quartile over complete pairs of the score at this moment
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
    median(score) as value,
    quantile_cont(score, 0.25) as low,
    quantile_cont(score, 0.75) as high,
    count(*) as n
from $rows
group by $groups
