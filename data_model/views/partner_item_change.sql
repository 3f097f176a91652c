-- One row per question that partners answer about their partnership, and two waves: over the partners that answered it at both,
-- where they are enough, its direction (-1, 0 or 1) and the mean change. The change is blank where one or two partners answered
-- at one of both waves only: the means of the waves beside it would give their answers away.
create view partner_item_change as
with answered as (
    select instrument, item, wave, unit, avg(score) as score
    from answer_so_far
    where unit_kind = 'partner'
    group by instrument, item, wave, unit
),
counted as (
    select *, count(*) over (partition by instrument, item, wave) as partners from answered
),
paired as (
    select
        earlier.instrument,
        earlier.item,
        earlier.wave as before,
        later.wave as wave,
        avg(later.score - earlier.score) as change,
        count(*) as partners,
        list_value(any_value(earlier.partners) - count(*), any_value(later.partners) - count(*)) as only_once
    from counted as earlier
    join counted as later using (instrument, item, unit)
    group by earlier.instrument, earlier.item, earlier.wave, later.wave
)
select
    paired.instrument,
    paired.item,
    paired.before,
    paired.wave,
    cast(sign(round(paired.change, 9)) as integer) as direction,
    case when len(list_filter(only_once, lambda few: few between 1 and fewest_raters.partners - 1)) = 0 then paired.change end as change,
    paired.partners
from paired
join wave_so_far as opened_before on opened_before.wave = paired.before
join wave_so_far as opened on opened.wave = paired.wave
join fewest_raters on paired.partners >= fewest_raters.partners
where (opened_before.opens, paired.before) < (opened.opens, paired.wave);
