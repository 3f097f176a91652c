-- title: Attendance
-- definition: Of all people on the registers of sessions held, the share that was present. Excused and absent people stay in.
-- formula: present / (present + excused + absent)
-- unit: share
-- kind: rate
-- better: more
-- n: people
-- source: attendance registers
-- rows: attendance_so_far
-- by: school, month, activity_type
with counted as (
    select
        $cuts,
        count(*) filter (where status = 'present') as numerator,
        count(*) as denominator,
        count(distinct person) as n
    from $rows
    group by $groups
)
select *, numerator / nullif(denominator, 0) as value
from counted
where denominator > 0
