-- title: Visits
-- definition: How often a registered person was present; workers never count. The school is that of the person's family on that day.
-- formula: number of presences
-- unit: visits
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
    count(*) as value,
    count(distinct person) as n
from $rows
group by $groups
