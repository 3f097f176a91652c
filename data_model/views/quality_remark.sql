-- One row per remark on the data that somebody can mend: what kind, in which table, which row, at which school, whose it is, and
-- more. A family stands under its code only where that may be shown.
create view quality_remark as
with remark as (
    select 'not_recorded' as kind, 'sessions' as "table", session as code, school, cast(date as varchar) as detail
    from session_to_record
    union all
    select 'not_seen', 'families', family, school, cast(last_seen as varchar)
    from family_not_seen
    union all
    select 'no_place', 'people', person, 'neighbourhood', null
    from people
    where kind in ('parent', 'child') and family is null and school is null
    union all
    select 'measured_late', 'families', family_shown.family, school, wave
    from (select distinct unit, school, wave from first_score where late) as late_reading
    left join family_shown on family_shown.family = late_reading.unit
    union all
    select 'too_few_families', 'schools', school, school, families_came || ' > ' || eligible_families
    from school_in_view
    where too_few
    union all
    select distinct 'outside_wave', 'answers', answers.wave, 'neighbourhood', cast(answers.date as varchar)
    from answers
    join waves using (wave)
    where answers.date not between waves.opens and waves.closes
    union all
    select distinct 'no_minutes', 'sessions', session, session_so_far.school, cast(session_so_far.date as varchar)
    from attendance_so_far
    join session_so_far using (session)
    where attendance_so_far.status = 'present' and attendance_so_far.hours_from in ('usual', 'none')
    union all
    select 'overlapping', 'sessions', session, school, other
    from session_at_once
    union all
    select 'straight_line', 'answers', case unit_kind when 'family' then family_shown.family else unit end, school, wave
    from straight_line
    left join family_shown on family_shown.family = straight_line.unit
    union all
    select 'perhaps_twice', 'sessions', min(session), school, max(session)
    from session_so_far
    where status <> 'cancelled'
    group by date, activity_type, school, organisations, coalesce(begins, ''), coalesce(title, '')
    having count(*) > 1
)
select
    remark.*,
    coalesce(sessions.organisations, case when families.organisation is not null then [families.organisation] end, [])
        as organisations
from remark
left join sessions on remark."table" = 'sessions' and sessions.session = remark.code
left join families on remark."table" <> 'sessions' and families.family = remark.code;
