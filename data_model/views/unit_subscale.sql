-- One row per unit (family, person or partner), instrument, subscale (its id stands as the source), scorer and wave: its
-- respondents' mean.
create view unit_subscale as
select unit_kind, unit, school, instrument, source, scorer, wave, avg(score) as score
from respondent_scale
where is_part
group by unit_kind, unit, school, instrument, source, scorer, wave;
