-- One row per respondent who gave the same answer to every question of a questionnaire at a wave, also to the turned ones.
create view straight_line as
select
    answer_so_far.unit_kind,
    answer_so_far.unit,
    any_value(answer_so_far.school) as school,
    answer_so_far.wave
from answer_so_far
join instrument_items using (instrument, item)
group by answer_so_far.unit_kind, answer_so_far.unit, answer_so_far.instrument, answer_so_far.scorer, answer_so_far.respondent,
    answer_so_far.wave
having count(*) >= 4 and bool_or(instrument_items.reverse) and count(distinct answer_so_far.score) = 1;
