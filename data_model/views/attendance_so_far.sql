-- One row per participant on the register of a session held up to the as-of day; workers are not participants.
-- The school is that of the day. Who ran the session and what it aimed at are lists, and lists are long to write: they are kept
-- with the session.
create view attendance_so_far as
select
    attendance.session,
    attendance.person,
    attendance.status,
    coalesce(attendance.role, 'participant') as role,
    session_so_far.date,
    session_so_far.month,
    session_so_far.activity_type,
    coalesce(family_stay.school, participant.own_school) as school,
    participant.family,
    participant.person_kind,
    coalesce(attendance.minutes, session_so_far.minutes, session_so_far.usual_minutes) / 60 as hours,
    -- Flagged, so that a screen can say how many hours rest on a guess.
    case
        when attendance.minutes is not null then 'own'
        when session_so_far.minutes is not null then 'session'
        when session_so_far.usual_minutes is not null then 'usual'
        else 'none'
    end as hours_from
from attendance
join session_so_far using (session)
join participant using (person)
left join family_stay
    on family_stay.family = participant.family and session_so_far.date >= family_stay.starts and session_so_far.date < family_stay.before
where session_so_far.status = 'held';
