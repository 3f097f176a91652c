-- title: Movement to expect without any effect
-- definition: How far families with both readings would move on average if nothing had happened to them: whoever starts far
--     from the usual score drifts back towards it, as measurement is not exact. Positive means better. Only where the
--     questionnaire names a published mean and a reliability.
-- formula: direction × (1 − r) × (μ − mean own first score), over complete pairs (Barnett et al. 2005)
-- unit: points
-- kind: score
-- n: complete pairs
-- source: questionnaires
-- rows: family_change
-- always: instrument, source, scorer, wave
-- by: school
-- decimals: 1
-- estimator: expected_without_effect
-- pack: no
select
    $cuts,
    list(first_score order by unit) as first_scores,
    any_value(direction) as direction,
    any_value(reliability) as reliability,
    any_value(population_mean) as population_mean
from $rows
where change is not null and population_mean is not null
group by $groups
