-- One row per participant who ever helped or organised at a session, and activity type of the first day of that. A choice of school,
-- month or type chooses people by that day.
create view first_giving as
with gave as (
    select person, school, date, month, activity_type
    from presence
    where role in ('helper', 'organiser')
),
began as (
    select person, min(date) as date
    from gave
    group by person
)
select distinct gave.person, gave.school, gave.date, gave.month, gave.activity_type
from gave
join began using (person, date);
