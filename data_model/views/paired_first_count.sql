-- One row per instrument, what it measures, scorer, moment with pairs, school and first score: how many units with a reading at that
-- moment had started there.
create view paired_first_count as
select instrument, source, scorer, wave, school, first_score as score, count(*) as units
from unit_change
group by instrument, source, scorer, wave, school, first_score;
