-- One row per participant who was ever present, and activity type of the first day: that day, and the next day present. A choice of
-- school, month or type chooses people by their first day; what they did later stays whole.
create view first_presence as
with first_two as (
    select person, list_sort(list_distinct(list(date)))[:2] as days
    from presence
    group by person
)
select distinct presence.person, presence.school, presence.date, presence.month, presence.activity_type, days[2] as next_date
from presence
join first_two on first_two.person = presence.person and presence.date = days[1];
