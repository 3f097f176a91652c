-- One row per person of a family that may be shown and session of the family's school in the eight weeks up to its last one: 4 came
-- and helped, 3 came, 2 excused, 1 absent, 0 not on the register; and what holds for the session as a whole.
-- Counted from the last session, so that a summer without any does not empty the picture.
-- At most 40 sessions a school, and the families of `family_drawn`: a grid with more cannot be read.
create view attendance_cell as
with shown as (
    select family, school
    from family_drawn
    where has_registers
),
recent as (
    select session, school, date, month, activity_type, status, recorded
    from session_so_far
    qualify date > max(date) over (partition by school) - 56
        and row_number() over (partition by school order by date desc, session desc) <= 40
)
select
    shown.family,
    person_shown.person,
    shown.school,
    recent.session,
    recent.date,
    recent.month,
    recent.activity_type,
    case
        when recent.status = 'cancelled' then 'cancelled'
        when recent.status = 'planned' or not recent.recorded then 'not_recorded'
    end as of_all,
    case
        when attendance.status = 'present' and coalesce(attendance.role, 'participant') <> 'participant' then 4
        when attendance.status = 'present' then 3
        when attendance.status = 'excused' then 2
        when attendance.status = 'absent' then 1
        else 0
    end as best
from shown
join recent on recent.school = shown.school
left join person_shown on person_shown.family = shown.family
left join attendance on attendance.session = recent.session and attendance.person = person_shown.person;
