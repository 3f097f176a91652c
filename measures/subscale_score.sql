-- title: Score on a part of a questionnaire
-- definition: The mean score on a subscale of the families (or residents, or partners) that were measured at this moment. A
--     subscale is scored like the whole questionnaire, on its own items, as many missing answers allowed. As source stands its id.
-- formula: mean over units of the mean over their respondents of the score on the subscale's items
-- unit: points
-- kind: score
-- n: families, residents or partners
-- source: questionnaires
-- rows: unit_subscale
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
