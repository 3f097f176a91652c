-- One row per unit, instrument, what it measures, scorer and later wave: its respondents' mean change; positive = better.
create view unit_change as
select
    unit_kind, unit, school, instrument, source, scorer, wave,
    any_value(direction) as direction,
    avg(change) as change,
    avg(first_score) as first_score,
    avg(score) as score
from respondent_change
group by unit_kind, unit, school, instrument, source, scorer, wave;
