-- One row per respondent, instrument, what it measures, and wave: the score, where enough items were answered.
create view respondent_score as
select * exclude (is_part)
from respondent_scale
where not is_part;
