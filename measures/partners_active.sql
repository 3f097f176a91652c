-- title: Partners
-- definition: Organisations, initiatives and groups of residents in the network at this moment: joined by its close and not left before its opening.
-- formula: number of partners in the network
-- unit: partners
-- kind: score
-- better: more
-- n: partners
-- source: list of partners
-- rows: network_member
-- always: wave
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
group by $groups
