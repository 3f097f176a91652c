-- One row: the day to which the lists to work off run: today, or the pilot's last day once that has passed.
create view work_list_day as
select least(today.day, (select min(ends) from pilot)) as day
from today;
