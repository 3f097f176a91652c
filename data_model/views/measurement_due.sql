-- One row per family that started, did not stop, may be evaluated, and has no reading yet at the last moment that opened; its
-- code only where it may be shown.
create view measurement_due as
with last_wave as (
    select max(opens) as opens
    from waves
    cross join work_list_day
    where opens <= day
)
select family_shown.family, family_so_far.school
from family_going_on
join family_so_far using (family)
cross join last_wave
left join family_shown using (family)
where may_be_evaluated and last_wave.opens > coalesce(last_wave_opened, date '0001-01-01');
