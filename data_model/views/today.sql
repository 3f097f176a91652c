-- One row: the day that counts as today for every figure of this generation.
create view today as
select as_of from generation;
