-- title: Coming back
-- definition: Of the people whom we can follow for sixty days after their first day, the share that came on another day within those
--     sixty. Two sessions on one day are one day. A period, a type or a school chooses people by their first day; they may come back
--     later, to another activity and at another school.
-- formula: people present on a second day within 60 days / people with 60 days of follow-up
-- unit: share
-- kind: rate
-- better: more
-- n: people
-- source: attendance registers
-- rows: first_presence
-- by: school
-- estimator: wilson
with followed as (
    select distinct person, school, coalesce(next_date <= date + 60, false) as returned
    from $rows
    where date + 60 <= (select as_of from as_of_day)
)
select
    $cuts,
    count(distinct person) filter (where returned) as numerator,
    count(distinct person) as denominator,
    count(distinct person) as n
from followed
group by $groups
having count(*) > 0
