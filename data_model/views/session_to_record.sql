-- One row per session held, or planned before today, for which nothing has been filled in; none after the pilot's end.
create view session_to_record as
with to_be_recorded as (
    select session, date, month, activity_type, school, title, status
    from session_so_far
    where not recorded
    union all
    -- Figures end before these; what is to be done does not.
    select session, date, strftime(date, '%Y-%m'), activity_type, coalesce(school, 'neighbourhood'), title, status
    from sessions
    where date > (select as_of from as_of_day)
        and other_visitors is null
        and not exists (select 1 from attendance where attendance.session = sessions.session)
)
select session, date, month, activity_type, school, title
from to_be_recorded
cross join today
cross join work_list_day
where date <= work_list_day.day and (status = 'held' or (status = 'planned' and date < today.day));
