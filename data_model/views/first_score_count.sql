-- One row per instrument, what it measures, scorer, school and first score: how many units started there.
create view first_score_count as
select instrument, source, scorer, school, score, count(*) as units
from first_score
group by instrument, source, scorer, school, score;
