-- title: Sessions held together
-- definition: Sessions held by two or more organisations together; each counts once.
-- formula: number of sessions held with two or more organisations
-- unit: sessions
-- kind: count
-- better: more
-- n: sessions
-- source: session lists
-- rows: session_so_far
-- by: school, month, activity_type
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
where status = 'held' and len(list_distinct(organisations)) >= 2
group by $groups
