-- title: Lasting ties
-- definition: Of all ties at either of two moments that can be followed, the share that was there at both. Only with three partners or more.
-- formula: kept / (kept + new + lost)
-- unit: share
-- kind: rate
-- better: more
-- n: partners
-- source: partner rounds
-- rows: network_wave
-- always: wave
-- decimals: 2
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
