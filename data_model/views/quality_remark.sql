-- One row per remark on the data that somebody can mend: what kind, in which table, which row, at which school, and more.
create view quality_remark as
with nowhere as (
    select 'no_place' as kind, 'people' as "table", person as code, 'neighbourhood' as school, null::varchar as detail
    from people
    where kind in ('parent', 'child') and family is null and school is null
),
late as (
    select distinct 'measured_late', 'answers', unit, school, wave
    from first_score
    where late
),
outside_wave as (
    select distinct 'outside_wave', 'answers', answers.wave, 'neighbourhood', cast(answers.date as varchar)
    from answers
    join waves using (wave)
    where answers.date not between waves.opens and waves.closes
),
no_minutes as (
    select distinct 'no_minutes', 'sessions', session, session_so_far.school, cast(session_so_far.date as varchar)
    from attendance_so_far
    join session_so_far using (session)
    where attendance_so_far.status = 'present' and attendance_so_far.hours_from in ('usual', 'none')
),
timed as (
    select attendance_so_far.person, session_so_far.session, session_so_far.school, session_so_far.date,
        cast(session_so_far.begins as time) as begins,
        cast(session_so_far.begins as time) + to_minutes(session_so_far.minutes) as ends
    from attendance_so_far
    join session_so_far using (session)
    where attendance_so_far.status = 'present' and session_so_far.begins is not null and session_so_far.minutes is not null
),
overlapping as (
    select distinct 'overlapping', 'sessions', one.session, one.school, other.session
    from timed as one
    join timed as other using (person, date)
    where one.session < other.session and one.begins < other.ends and other.begins < one.ends
),
straight as (
    select 'straight_line', 'answers', any_value(answer_so_far.unit), any_value(answer_so_far.school), answer_so_far.wave
    from answer_so_far
    join instrument_items using (instrument, item)
    group by answer_so_far.unit, answer_so_far.instrument, answer_so_far.scorer, answer_so_far.respondent, answer_so_far.wave
    having count(*) >= 4 and bool_or(instrument_items.reverse) and count(distinct answer_so_far.score) = 1
),
twice as (
    select 'perhaps_twice', 'sessions', min(session), school, max(session)
    from session_so_far
    where status <> 'cancelled'
    group by date, activity_type, school, organisations, coalesce(begins, ''), coalesce(title, '')
    having count(*) > 1
)
select * from nowhere
union all select * from late
union all select * from outside_wave
union all select * from no_minutes
union all select * from overlapping
union all select * from straight
union all select * from twice;
