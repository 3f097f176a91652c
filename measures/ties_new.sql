-- title: New ties
-- definition: Ties that were not there at the moment before, between partners present at both and as told by one that answered at both; what was left blank at one of both moments is not counted.
-- formula: number of directed ties at this moment only
-- unit: ties
-- kind: score
-- better: more
-- n: partners
-- source: partner rounds
-- rows: network_wave
-- always: wave
-- decimals: 0
-- estimator: network_change
select
    $cuts,
    any_value(members) as members,
    any_value(ratings) as ratings,
    any_value(members_before) as members_before,
    any_value(ratings_before) as ratings_before
from $rows
where ratings_before is not null
group by $groups
