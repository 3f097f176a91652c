-- title: Visits by others
-- definition: Visitors who are not registered, as counted at sessions held. They are never part of people, families, hours or return.
-- formula: sum of the other visitors of sessions held
-- unit: visits
-- kind: count
-- better: more
-- n: sessions
-- source: session lists
-- rows: session_so_far
-- rows by organisation: session_by_organisation
-- rows by source: session_by_source
-- by: school, month, activity_type, organisation
-- singly: source
select
    $cuts,
    coalesce(sum(other_visitors), 0) as value,
    count(distinct session) as n
from $rows
where status = 'held'
group by $groups
