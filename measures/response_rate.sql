-- title: Response
-- definition: Of the partners in the network, the share that answered at least one question about its ties. One that did not is missing, not without ties.
-- formula: partners that answered / partners
-- unit: share
-- kind: rate
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
