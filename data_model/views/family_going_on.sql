-- One row per family that takes part on the day of the lists to work off: it started, and did not stop.
create view family_going_on as
select families.family, family_so_far.school, families.organisation, families.started
from families
join family_so_far using (family)
cross join work_list_day
where families.started <= day and coalesce(families.stopped > day, true);
