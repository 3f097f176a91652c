-- One row per family that started, did not stop, and was not present for six weeks or more, summer holidays left out; its
-- code only where it may be shown.
create view family_not_seen as
with missed as (
    select family, school, organisation, last_seen, coalesce(last_seen, started) as since
    from family_so_far
    where has_started and not has_stopped
),
holidays as (
    select missed.family, sum(date_diff('day', greatest(first_day, since + 1), least(last_day, as_of)) + 1) as days
    from missed
    cross join today
    join summer_holiday on first_day <= as_of and last_day > since
    group by missed.family
),
counted as (
    select missed.*, date_diff('day', since, as_of) - coalesce(holidays.days, 0) as days
    from missed
    cross join today
    left join holidays on holidays.family = missed.family
)
select family_shown.family, school, organisation, last_seen, days
from counted
left join family_shown on family_shown.family = counted.family
where days > 42;
