-- One row per family and moment with a pair: where it started and where it stood then, for lines on a chart; without anybody's
-- code where no consents were received.
create view paired_line as
select
    school,
    instrument,
    source,
    scorer,
    wave,
    case when (select received from consent_given) then unit
        else 'unit ' || dense_rank() over (order by hash(unit)) end as unit,
    first_score,
    score
from unit_change
where unit_kind = 'family';
