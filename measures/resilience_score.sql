-- title: Score
-- definition: The mean score of the families (or residents, or partners) that were measured at this moment. Each respondent is
--     scored first, then the mean is taken within the family. Scorers, instruments and sources are never mixed.
-- formula: mean over units of the mean over their respondents
-- unit: points
-- kind: score
-- n: families, residents or partners
-- source: questionnaires
-- rows: unit_score
-- always: instrument, source, scorer, wave
-- by: school
-- decimals: 1
select
    $cuts,
    avg(score) as value,
    count(*) as n
from $rows
group by $groups
