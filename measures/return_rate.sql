-- title: Coming back
-- definition: Of the people whom we can follow for sixty days after their first presence, the share that came a second time in those days.
-- formula: people with a second presence within 60 days / people with 60 days of follow-up
-- unit: share
-- kind: rate
-- n: people
-- source: attendance registers
-- rows: presence
-- by: school
-- estimator: wilson
with visits_of_a_person as (
    select person, arg_min(school, date) as school, min(date, 2) as first_two
    from $rows
    group by person
),
followed as (
    select school, coalesce(first_two[2] <= first_two[1] + 60, false) as returned
    from visits_of_a_person
    where first_two[1] + 60 <= (select as_of from as_of_day)
)
select
    $cuts,
    count(*) filter (where returned) as numerator,
    count(*) as denominator,
    count(*) as n
from followed
group by $groups
having count(*) > 0
