-- title: Bridging ties
-- definition: Of all ties between two partners, counted once per pair, the share that runs between different kinds of partners.
-- formula: pairs with a tie across kinds / pairs with a tie
-- unit: share
-- kind: rate
-- better: more
-- n: partners
-- source: partner rounds
-- rows: network_wave
-- always: wave
-- decimals: 2
-- estimator: network
-- pack: no
select
    $cuts,
    any_value(members) as members,
    any_value(ratings) as ratings
from $rows
group by $groups
