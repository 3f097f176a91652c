-- title: Middle half of the scores
-- definition: The scores between which the middle half of the families (or residents, or partners) lie at this moment, and the
--     middle score itself. It tells how they differ; it is no margin of error.
-- formula: median, and the first and third quartile (halfway between neighbours where they fall between two)
-- unit: points
-- kind: score
-- n: families, residents or partners
-- source: questionnaires
-- rows: unit_score
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
