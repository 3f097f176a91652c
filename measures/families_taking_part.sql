-- title: Families taking part
-- definition: Families of whom at least one member was present at least once, each counted once.
-- formula: number of distinct families with a member present
-- unit: families
-- kind: count
-- better: more
-- n: families
-- source: attendance registers
-- rows: presence
-- rows by organisation: presence_by_organisation
-- rows by source: presence_by_source
-- by: school, month, activity_type, organisation
-- singly: source, role, person_kind
select
    $cuts,
    count(distinct family) as value,
    count(distinct family) as n
from $rows
group by $groups
