-- title: Sessions cancelled
-- definition: Sessions that were planned up to the last day of the figures and called off.
-- formula: number of cancelled sessions
-- unit: sessions
-- kind: count
-- better: less
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
where status = 'cancelled'
group by $groups
