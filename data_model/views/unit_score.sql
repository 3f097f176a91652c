-- One row per unit (family, person or partner), instrument, what it measures, scorer and wave: its respondents' mean.
create view unit_score as
select
    unit_kind, unit, school, instrument, source, scorer, wave,
    min(date) as date,
    any_value(opens) as opens,
    avg(score) as score
from respondent_score
group by unit_kind, unit, school, instrument, source, scorer, wave;
