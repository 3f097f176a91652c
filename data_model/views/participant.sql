-- One row per registered person who is not a worker, with the school that person counts under.
create view participant as
select
    people.person,
    people.family,
    people.kind as person_kind,
    coalesce(families.school, people.school, 'neighbourhood') as school
from people
left join families using (family)
where people.kind <> 'worker';
