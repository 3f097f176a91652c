-- title: People taking part
-- definition: Registered people who were present at least once, each counted once; workers never count.
-- formula: number of distinct people with a presence
-- unit: people
-- kind: count
-- better: more
-- n: people
-- source: attendance registers
-- rows: presence
-- rows by organisation: presence_by_organisation
-- rows by source: presence_by_source
-- by: school, month, activity_type, organisation
-- singly: source, role, person_kind
select
    $cuts,
    count(distinct person) as value,
    count(distinct person) as n
from $rows
group by $groups
