-- One row per unit and reading, for lines on a chart; none where more than sixty units would make lines a smear.
create view reading_line as
with counted as (
    select instrument, source, scorer, count(distinct unit) as units
    from unit_score
    group by instrument, source, scorer
)
select unit_score.*
from unit_score
join counted using (instrument, source, scorer)
where counted.units <= 60;
