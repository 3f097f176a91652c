-- One row per summer holiday of the schools in region Midden, from the calendar: nobody is missed then.
create view summer_holiday as
select starts as first_day, ends as last_day
from calendar_period
where kind = 'summer';
