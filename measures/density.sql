-- title: Density
-- definition: Of all ties that the partners who answered could have named, the share that they did name; a question left blank is not counted. It falls when a network grows, even when each partner keeps as many ties. Only with three partners or more.
-- formula: directed ties / sum over the partners that answered of (partners − 1 − those left blank)
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
