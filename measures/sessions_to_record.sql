-- title: Sessions to record
-- definition: Sessions held, or planned before today, of which nobody has filled in the register or the number of other visitors. A zero filled in is a record. After the pilot's last day none is added.
-- formula: number of sessions held or planned before the calendar day, until the pilot's end, without any register row and without a number of other visitors
-- unit: sessions
-- kind: count
-- better: less
-- n: sessions
-- source: session lists
-- rows: session_to_record
-- by: school, month, activity_type
-- pack: no
select
    $cuts,
    count(*) as value,
    count(*) as n
from $rows
group by $groups
