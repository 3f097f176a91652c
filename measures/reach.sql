-- title: Reach
-- definition: Of the families that could take part at a school, the share of whom somebody was present at least once.
--     Not given where a school's number of families is unknown; then there is no total either. Where ever more families came than
--     a school has by the list of schools, that number cannot be right: the counts are given, and no share, nor one of the total.
-- formula: families taking part / eligible families
-- unit: share
-- kind: rate
-- better: more
-- n: families
-- source: attendance registers and the list of schools
-- rows: presence
-- by: school
-- estimator: reach
with chosen_schools as (
    select school, eligible_families, too_few
    from school_in_view
    where $schools is null or list_contains($schools, school)
),
-- Families are told apart over schools too: without a school of its own, one can take part at two.
schools_and_families as (
    select school, eligible_families, too_few, null as family
    from chosen_schools
    union all
    select school, null, null, family
    from $rows
    semi join chosen_schools using (school)
    where family is not null
)
select
    $cuts,
    count(distinct family) as numerator,
    sum(eligible_families) as denominator,
    sum(eligible_families) as n,
    bool_or(too_few) as too_few
from schools_and_families
group by $groups
having count(distinct school) > 0 and count(distinct school) = count(eligible_families)
