-- title: Reach
-- definition: Of the families that could take part at a school, the share of whom somebody was present at least once.
--     Not given where a school's number of families is unknown; then there is no total either.
-- formula: families taking part / eligible families
-- unit: share
-- kind: rate
-- n: families
-- source: attendance registers and the list of schools
-- rows: presence
-- by: school
-- estimator: wilson
with taking_part as (
    select school, count(distinct family) as families
    from $rows
    group by school
),
per_school as (
    select schools.school, schools.eligible_families, coalesce(taking_part.families, 0) as families
    from schools
    left join taking_part using (school)
    where $schools is null or list_contains($schools, schools.school)
)
select
    $cuts,
    sum(families) as numerator,
    sum(eligible_families) as denominator,
    sum(eligible_families) as n
from per_school
group by $groups
having count(*) > 0 and count(*) = count(eligible_families)
