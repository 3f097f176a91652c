-- title: Steps between partners
-- definition: How many ties lie between two partners of the largest group, on average over the shortest ways.
-- formula: mean shortest path in the largest component, undirected
-- unit: steps
-- kind: score
-- better: less
-- n: partners
-- source: partner rounds
-- rows: network_wave
-- always: wave
-- decimals: 1
-- estimator: network
select
    $cuts,
    any_value(members) as members,
    any_value(ratings) as ratings
from $rows
group by $groups
