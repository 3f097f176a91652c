-- title: Families the same
-- definition: Families of which the change since their own first reading is within what error can explain, and that
--     had room to improve by more. Only where the questionnaire has a published reliability, or a minimal change that
--     is a rule of thumb.
-- formula: number of families with a change that does not count, and with room for one that does; reliable: |change|
--     > 1.96 × SD × √(2(1 − r)) (Jacobson & Truax 1991); by rule of thumb: |change| ≥ the minimal change
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
