-- One row per family that started, did not stop, and was not present for six weeks or more; its code only where it may be shown.
create view family_not_seen as
select family_shown.family, school, last_seen, date_diff('day', coalesce(last_seen, started), as_of) as days
from family_so_far
cross join today
left join family_shown on family_shown.family = family_so_far.family
where has_started and not has_stopped and coalesce(last_seen, started) < as_of - 42;
