-- title: Largest group
-- definition: The share of partners in the largest connected group.
-- formula: partners in the largest component / partners that answered or were named
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
