-- title: Separate groups
-- definition: Groups of partners without any tie between them; a partner without ties is a group by itself. Only with three partners or more and at least one tie.
-- formula: number of connected components, undirected
-- unit: groups
-- kind: score
-- better: less
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
