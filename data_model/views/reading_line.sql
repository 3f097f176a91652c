-- One row per unit and reading, for lines on a chart; none where more than sixty units would make lines a smear, and without
-- anybody's code where no consents were received.
create view reading_line as
with counted as (
    select instrument, source, scorer, count(distinct unit) as units
    from unit_score
    group by instrument, source, scorer
)
select
    unit_score.* replace (
        case when (select received from consent_given) then unit_score.unit
            else 'unit ' || dense_rank() over (order by hash(unit_score.unit)) end as unit
    )
from unit_score
join counted using (instrument, source, scorer)
where counted.units <= 60;
