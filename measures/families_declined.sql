-- title: Families backward
-- definition: Families that at this moment stand less far than at their own first reading by more than error can
--     explain. Only where the questionnaire has a published reliability, or a minimal change that is a rule of thumb.
-- formula: number of families with a decline that counts; reliable: |change| > 1.96 × SD × √(2(1 − r)) (Jacobson &
--     Truax 1991); by rule of thumb: |change| ≥ the minimal change
-- unit: families
-- kind: count
-- n: families
-- source: questionnaires
-- rows: family_change
-- always: instrument, source, scorer, wave
-- by: school
-- estimator: change_class
select
    $cuts,
    map_entries(histogram({'first': first_score, 'change': change})) as alike,
    any_value(good_end) as good_end,
    any_value(sd) as sd,
    any_value(reliability) as reliability,
    any_value(minimal_change) as minimal_change
from $rows
where can_be_judged
group by $groups
