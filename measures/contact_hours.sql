-- title: Contact hours
-- definition: Hours that people were present, added up over people. Where a person's minutes are missing the session's count, else the median of its type, else none.
-- formula: sum of the minutes present, divided by 60
-- unit: hours
-- kind: count
-- better: more
-- n: people
-- source: attendance registers
-- rows: presence
-- rows by organisation: presence_by_organisation
-- rows by source: presence_by_source
-- by: school, month, activity_type, organisation
-- singly: source, role, person_kind
-- decimals: 0
select
    $cuts,
    coalesce(sum(hours), 0) as value,
    count(distinct person) as n
from $rows
group by $groups
