-- title: Ties per partner
-- definition: With how many others a partner is tied on average, whichever of the two named the tie. The average is over the partners that answered or were named, and not over those of whom nothing is known. Only with three partners or more.
-- formula: 2 × undirected ties / partners that answered or were named
-- unit: ties per partner
-- kind: score
-- better: more
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
