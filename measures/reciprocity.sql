-- title: Mutual ties
-- definition: Of the ties towards a partner that answered the same question too, the share that is named from both sides. Only with three partners or more.
-- formula: mutual directed ties / directed ties, over ties whose target answered and did not leave the other blank
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
