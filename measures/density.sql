-- title: Density
-- definition: Of all ties that the partners who answered could have named, the share that they did name. It falls when a network grows, even when each partner keeps as many ties.
-- formula: directed ties / sum over the partners that answered of (partners − 1)
-- unit: share
-- kind: rate
-- better: more
-- n: partners
-- source: partner rounds
-- rows: network_wave
-- always: wave
-- decimals: 3
-- estimator: network
select
    $cuts,
    any_value(members) as members,
    any_value(ratings) as ratings
from $rows
group by $groups
