-- title: Centralisation by ties
-- definition: How far the network hangs on the partner with most ties: 0 when all have as many, 1 for a star. Fragile under missing answers.
-- formula: sum of (highest degree − degree) / ((n − 1)(n − 2)), undirected (Freeman 1979)
-- unit: index
-- kind: score
-- better: less
-- n: partners
-- source: partner rounds
-- rows: network_wave
-- always: wave
-- decimals: 2
-- estimator: network
select
    $cuts,
    any_value(members) as members,
    any_value(ratings) as ratings
from $rows
group by $groups
