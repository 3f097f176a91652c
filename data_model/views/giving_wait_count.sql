-- One row per school, days since the first presence, and whether a first giving role came by then: how many people. A giving role
-- is helping or organising at a session, or a standing role; a person stays with the school of the first day.
create view giving_wait_count as
with gave as (
    select person, date from presence where role in ('helper', 'organiser')
    union all
    select person, starts from roles cross join as_of_day where starts <= as_of
),
began as (
    select person, min(date) as first_gave
    from gave
    group by person
),
came as (
    select distinct person, school, date as first_came
    from first_presence
),
waited as (
    select school, greatest(date_diff('day', first_came, coalesce(first_gave, as_of)), 0) as days, first_gave is not null as gave
    from came
    cross join as_of_day
    left join began using (person)
)
select school, days, gave, count(*) as people
from waited
group by school, days, gave;
