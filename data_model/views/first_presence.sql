-- One row per participant who was ever present, and activity type of the first day: that day, and the next day present. A choice of
-- school, month or type chooses people by their first day; what they did later stays whole.
create view first_presence as
with first_day as (
    select person, min(date) as date
    from presence
    group by person
),
next_day as (
    select presence.person, min(presence.date) as next_date
    from presence
    join first_day on first_day.person = presence.person and presence.date > first_day.date
    group by presence.person
)
select distinct presence.person, presence.school, presence.date, presence.month, presence.activity_type, next_day.next_date
from presence
join first_day on first_day.person = presence.person and first_day.date = presence.date
left join next_day on next_day.person = presence.person;
