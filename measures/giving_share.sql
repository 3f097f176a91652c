-- title: Hours given
-- definition: Of all hours that people were present, the share in which they helped or organised.
-- formula: hours as helper or organiser / all hours
-- unit: share
-- kind: rate
-- better: more
-- n: people
-- source: attendance registers
-- rows: presence
-- by: school, month, activity_type
with counted as (
    select
        $cuts,
        coalesce(sum(hours) filter (where role in ('helper', 'organiser')), 0) as numerator,
        coalesce(sum(hours), 0) as denominator,
        count(distinct person) as n
    from $rows
    group by $groups
)
select *, numerator / nullif(denominator, 0) as value
from counted
where n > 0
