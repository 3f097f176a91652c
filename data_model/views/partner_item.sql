-- One row per wave and question that partners answer about their partnership: the mean answer, where enough of them told.
create view partner_item as
select instrument, item, wave, avg(score) as mean, count(distinct unit) as partners
from answer_so_far
where unit_kind = 'partner'
group by instrument, item, wave
having count(distinct unit) >= (select partners from fewest_raters);
