-- title: Ties
-- definition: Ties of cooperation or more (level 2 and up) that partners named at this moment; A naming B and B naming A are two.
-- formula: number of directed ties at level 2 or higher
-- unit: ties
-- kind: score
-- better: more
-- n: partners
-- source: partner rounds
-- rows: network_wave
-- always: wave
-- decimals: 0
-- estimator: network
select
    $cuts,
    any_value(members) as members,
    any_value(ratings) as ratings
from $rows
group by $groups
