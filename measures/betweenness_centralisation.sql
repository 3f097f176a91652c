-- title: Centralisation by shortest paths
-- definition: How far the shortest paths run through one partner: 0 when none stands out, 1 for a star. Fragile under missing answers.
-- formula: sum of (highest betweenness − betweenness) / (n − 1), undirected (Freeman 1979)
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
