-- One row per participant present at a session held up to today.
create view presence as
select * from attendance_so_far where status = 'present';
