-- title: New ties of which the beginning is known
-- definition: New ties of which the partner told at which session they arose. A tie from a joint session counts under each of its organisations.
-- formula: number of new ties with a session
-- unit: ties
-- kind: score
-- better: more
-- n: partners
-- source: partner rounds
-- rows: tie_new
-- rows by organisation: tie_new_by_organisation
-- always: wave
-- singly: activity_type, organisation
-- pack: no
select
    $cuts,
    count(*) as value,
    count(distinct from_partner) as n
from $rows
where session is not null
group by $groups
