-- One row per person of a family that may be shown and session of the family's school in its last eight weeks.
create view attendance_grid_person as
select
    person, school, session, date, month, activity_type,
    case
        when of_all = 'cancelled' then 'cancelled'
        when best > 0 then ['absent', 'excused', 'present', 'helper'][best]
        else coalesce(of_all, 'blank')
    end as state
from attendance_cell
where person is not null;
