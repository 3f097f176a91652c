-- One row per family and session of its school in the eight weeks up to its last one: who came, who did not, what is not
-- recorded. Counted from the last session, so that a summer without any does not empty the picture.
-- At most 24 families and 40 sessions a school: a grid with more cannot be read.
create view attendance_grid as
with shown as (
    select family, school
    from family_so_far
    join family_shown using (family)
    where (has_started and not has_stopped) or is_active
    qualify row_number() over (partition by school order by family) <= 24
),
recent as (
    select session, school, date, month, activity_type, status, recorded
    from session_so_far
    qualify date > max(date) over (partition by school) - 56
        and row_number() over (partition by school order by date desc, session desc) <= 40
),
registered as (
    select
        participant.family,
        attendance.session,
        max(case
            when attendance.status = 'present' and coalesce(attendance.role, 'participant') <> 'participant' then 4
            when attendance.status = 'present' then 3
            when attendance.status = 'excused' then 2
            else 1
        end) as best
    from attendance
    join participant on participant.person = attendance.person
    join shown on shown.family = participant.family
    join recent on recent.session = attendance.session
    group by participant.family, attendance.session
)
select
    shown.family,
    shown.school,
    recent.session,
    recent.date,
    recent.month,
    recent.activity_type,
    case
        when recent.status = 'cancelled' then 'cancelled'
        when registered.best is not null then ['absent', 'excused', 'present', 'helper'][registered.best]
        when recent.status = 'planned' or not recent.recorded then 'not_recorded'
        else 'blank'
    end as state
from shown
join recent on recent.school = shown.school
left join registered on registered.family = shown.family and registered.session = recent.session;
