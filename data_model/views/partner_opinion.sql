-- One row per wave, partner and subject (trust or value): the mean over those who told, where they are enough.
create view partner_opinion as
select wave, to_partner as partner, subject, avg(score) as mean, count(*) as raters
from tie_opinion
group by wave, to_partner, subject
having count(*) >= (select partners from fewest_raters);
