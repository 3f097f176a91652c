-- title: Ties across kinds
-- definition: Whether ties run across kinds of partners (towards +1) or within a kind (towards −1).
-- formula: (ties across kinds − ties within a kind) / all undirected ties
-- unit: index
-- kind: score
-- better: more
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
