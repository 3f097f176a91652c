-- One row: the calendar day, by which is judged what is in force or to be done. Of the sample it is its own as-of day.
create view today as
select case when sample then as_of else coalesce(cast(getvariable('today') as date), current_date) end as day
from generation;
