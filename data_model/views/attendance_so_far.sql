-- One row per participant on the register of a session held up to today; workers are not participants.
create view attendance_so_far as
select
    session_so_far.session,
    participant.person,
    register_line.status,
    register_line.role,
    session_so_far.date,
    session_so_far.month,
    session_so_far.activity_type,
    session_so_far.organisations,
    session_so_far.sources,
    participant.school,
    participant.family,
    participant.person_kind,
    coalesce(register_line.minutes, session_so_far.minutes, usual_minutes.minutes) / 60 as hours,
    -- Flagged, so that a screen can say how many hours rest on a guess.
    case
        when register_line.minutes is not null then 'own'
        when session_so_far.minutes is not null then 'session'
        when usual_minutes.minutes is not null then 'usual'
        else 'none'
    end as hours_from
from register_line
join session_so_far on session_so_far.number = register_line.session_number
join participant on participant.number = register_line.person_number
left join usual_minutes using (activity_type);
