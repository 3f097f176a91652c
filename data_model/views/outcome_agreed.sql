-- One row per agreement on the primary outcome that was not taken back: which change, at which moment, from when on it counts, who
-- agreed when, and whether that was before the moment opened.
create view outcome_agreed as
select
    primary_outcome.made,
    primary_outcome.agreed_by,
    primary_outcome.instrument,
    primary_outcome.scorer,
    primary_outcome.source,
    primary_outcome.wave,
    primary_outcome.pairs,
    primary_outcome.smallest_change,
    primary_outcome.why,
    coalesce(cast(primary_outcome.made as date) < waves.opens, false) as beforehand
from primary_outcome
join batches on batches.batch = primary_outcome.batch and batches.undone is null
left join waves on waves.wave = primary_outcome.wave;
