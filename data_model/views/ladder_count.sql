-- One row per school, half-year and step of the reciprocity ladder: how many people stood there at its end. Of earlier half-years only
-- the whole ones: before the registers began nobody could be seen to give.
create view ladder_count as
select school, back, any_value(ladder_level.moment) as moment, level, any_value(gives) as gives, count(*) as people
from ladder_level
join half_year using (back)
where back = 0 or whole
group by school, back, level;
