-- title: Sessions held
-- definition: Sessions that took place up to the last day of the figures. A planned session with somebody present counts as held; a joint session counts once, and under each of its organisations and sources.
-- formula: number of sessions held
-- unit: sessions
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
    count(distinct session) as value,
    count(distinct session) as n
from $rows
where status = 'held'
group by $groups
