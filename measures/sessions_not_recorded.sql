-- title: Sessions not recorded
-- definition: Sessions held, or planned before the last day of the figures, of which nobody has filled in the register or the number of other visitors. A zero filled in is a record.
-- formula: number of sessions held or planned before the last day of the figures, without any register row and without a number of other visitors
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
where not recorded and (status = 'held' or (status = 'planned' and date < (select as_of from as_of_day)))
group by $groups
