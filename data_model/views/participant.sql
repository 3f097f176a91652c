-- One row per registered person who is not a worker, with the school that person counts under: on the as-of day by the family's stays, and on
-- days that no stay holds for.
create view participant as
with placed as (
    select
        people.person,
        people.family,
        people.kind as person_kind,
        coalesce(families.school, people.school, 'neighbourhood') as own_school
    from people
    left join families using (family)
    where people.kind <> 'worker'
)
select placed.*, coalesce(family_stay.school, placed.own_school) as school
from placed
cross join as_of_day
left join family_stay on family_stay.family = placed.family and as_of >= family_stay.starts and as_of < family_stay.before;
