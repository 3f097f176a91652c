-- One row per family and session of its school in its last eight weeks: the best that any of its members did, what is not
-- recorded, and what was cancelled.
create view attendance_grid as
select
    family, school, session, date, month, activity_type,
    case
        when any_value(of_all) = 'cancelled' then 'cancelled'
        when max(best) > 0 then ['absent', 'excused', 'present', 'helper'][max(best)]
        else coalesce(any_value(of_all), 'blank')
    end as state
from attendance_cell
group by family, school, session, date, month, activity_type;
