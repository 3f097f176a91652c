-- title: Two views of one tie
-- definition: Where both partners rated their tie: how many levels their two ratings lie apart on average.
-- formula: sum of the distances between both ratings / pairs rated from both sides
-- unit: levels
-- kind: rate
-- better: less
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
