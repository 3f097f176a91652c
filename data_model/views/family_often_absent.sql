-- One row per family going on that was expected at two or more sessions of the last eight weeks, did not come and did not let us
-- know; its code only where it may be shown.
create view family_often_absent as
with missed as (
    select family, session, date
    from register_line
    cross join work_list_day
    where date > day - 56 and family is not null
    group by family, session, date
    having bool_and(status = 'absent')
)
select family_shown.family, family_going_on.school, count(*) as times, max(missed.date) as last_missed
from missed
join family_going_on using (family)
left join family_shown on family_shown.family = missed.family
group by missed.family, family_shown.family, family_going_on.school
having count(*) >= 2;
