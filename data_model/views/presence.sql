-- One row per participant present at a session held up to the as-of day.
create view presence as
select * from attendance_so_far where status = 'present';
