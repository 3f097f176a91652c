-- One row per school, half-year and step of the reciprocity ladder: how many people stood there at its end.
create view ladder_count as
select school, back, any_value(moment) as moment, level, any_value(gives) as gives, count(*) as people
from ladder_level
group by school, back, level;
