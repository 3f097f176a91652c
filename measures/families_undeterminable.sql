-- title: Families that cannot be told
-- definition: Families that started so near the good end of the scale that no improvement of theirs could count, and
--     that did not decline. Only where the questionnaire has a published reliability, or a minimal change that is a
--     rule of thumb.
-- formula: number of families without room for an improvement that counts, and without a decline that does; reliable:
--     |change| > 1.96 × SD × √(2(1 − r)) (Jacobson & Truax 1991); by rule of thumb: |change| ≥ the minimal change
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
