-- One row per session held, or planned before today, for which nothing has been filled in; none after the pilot's end.
create view session_to_record as
select
    session,
    date,
    strftime(date, '%Y-%m') as month,
    activity_type,
    coalesce(school, 'neighbourhood') as school,
    title
from sessions
cross join today
cross join work_list_day
where date <= work_list_day.day
    and (status = 'held' or (status = 'planned' and date < today.day))
    and other_visitors is null
    and session not in (select session from attendance);
