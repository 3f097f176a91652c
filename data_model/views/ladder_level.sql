-- One row per participant and half-year, from the first that they were on a register or had a standing role: the highest step of
-- the reciprocity ladder in it, at the school of its last day. 0 known, 1 came, 2 came three times, 3 helped twice, 4 organised, 5 a standing role; from the third
-- on somebody gives.
create view ladder_level as
with dated as (
    select day.date, half_year.back
    from (select distinct date from session_so_far) as day
    join half_year on day.date > before and day.date <= moment
),
on_register as (
    select
        person,
        back,
        count(*) filter (where status = 'present') as came,
        count(*) filter (where status = 'present' and role = 'helper') as helped,
        count(*) filter (where status = 'present' and role = 'organiser') as organised
    from attendance_so_far
    join dated using (date)
    group by person, back
),
standing as (
    select distinct person, back
    from roles
    join half_year on roles.starts <= moment and coalesce(roles.ends > before, true)
),
known as (
    select person, max(back) as since
    from (select person, back from on_register union all select person, back from standing) as met
    group by person
),
stood as (
    select
        known.person,
        coalesce(family_stay.school, participant.own_school) as school,
        half_year.back,
        half_year.moment,
        case
            when standing.person is not null then 5
            when on_register.organised >= 1 then 4
            when on_register.helped >= 2 then 3
            when on_register.came >= 3 then 2
            when on_register.came >= 1 then 1
            else 0
        end as level
    from known
    join participant using (person)
    join half_year on half_year.back <= known.since
    left join family_stay
        on family_stay.family = participant.family and moment >= family_stay.starts and moment < family_stay.before
    left join on_register on on_register.person = known.person and on_register.back = half_year.back
    left join standing on standing.person = known.person and standing.back = half_year.back
)
select *, level >= 3 as gives
from stood;
