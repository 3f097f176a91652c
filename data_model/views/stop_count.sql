-- One row per school and reason: families that started and stopped, and of whom nobody was present in the last eight weeks.
create view stop_count as
select family_so_far.school, coalesce(families.stop_reason, 'unknown') as stop_reason, count(*) as families
from family_so_far
join families using (family)
where has_started and has_stopped and not is_active
group by family_so_far.school, coalesce(families.stop_reason, 'unknown');
