-- title: E-I index by chance
-- definition: The E-I index if these partners had ties with one another without regard to their kind.
-- formula: (possible pairs across kinds - possible pairs within a kind) / possible pairs
-- unit: index
-- kind: score
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
