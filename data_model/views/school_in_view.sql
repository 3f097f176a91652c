-- One row per school: how many families could take part by the list of schools (blank where unknown), how many ever came, and whether
-- those are more: then the number of the list cannot be right.
create view school_in_view as
with came as (
    select school, count(distinct family) as families
    from presence
    group by school
)
select school, eligible_families, coalesce(came.families, 0) as families_came, coalesce(came.families > eligible_families, false) as too_few
from schools
left join came using (school);
