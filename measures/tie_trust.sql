-- title: Trust
-- definition: On average how far partners trust one another, on a scale from 1 to 4; nothing where fewer than three partners told.
-- formula: mean of the answers to this question about a tie
-- unit: points
-- kind: score
-- better: more
-- n: partners
-- source: partner rounds
-- rows: tie_opinion
-- always: wave
-- decimals: 1
-- pack: no
select
    $cuts,
    case when count(distinct from_partner) >= (select partners from fewest_raters) then avg(score) end as value,
    count(distinct from_partner) as n
from $rows
where subject = 'trust'
group by $groups
