-- One row per school, half-year and direction: people who stood higher, as high, or lower than half a year before. Both half-years are
-- whole: in a part of one fewer sessions could be come to.
create view ladder_move as
select
    later.school,
    later.back,
    any_value(later.moment) as moment,
    case when later.level > earlier.level then 'up' when later.level < earlier.level then 'down' else 'same' end as direction,
    count(*) as people
from ladder_level as later
join ladder_level as earlier on earlier.person = later.person and earlier.back = later.back + 1
join half_year as before on before.back = earlier.back
where before.whole
group by
    later.school, later.back,
    case when later.level > earlier.level then 'up' when later.level < earlier.level then 'down' else 'same' end;
