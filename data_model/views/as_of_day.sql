-- One row: the day up to which every figure of this generation runs.
create view as_of_day as
select as_of from generation;
