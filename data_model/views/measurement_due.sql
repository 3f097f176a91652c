-- One row per family that started, did not stop, and has no reading yet at the last moment that opened.
create view measurement_due as
select family, school
from family_so_far
where has_started and not has_stopped and not has_withdrawn and not is_up_to_date;
