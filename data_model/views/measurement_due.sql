-- One row per family that started, did not stop, may be evaluated, and has no reading yet at the last moment that opened; its
-- code only where it may be shown.
create view measurement_due as
select family_shown.family, school
from family_so_far
left join family_shown using (family)
where has_started and not has_stopped and may_be_evaluated and not is_up_to_date;
