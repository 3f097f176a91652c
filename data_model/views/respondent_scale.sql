-- One row per respondent, instrument, scale (what it measures, or a part of it: a subscale) and wave: the score, where enough items
-- were answered. Parts are scored like the whole, on their own items.
create view respondent_scale as
with scored as (
    select
        answer_so_far.*,
        scale_item.source,
        scale_item.items,
        scale_item.is_part,
        case when instrument_items.reverse
            then instrument_items.lowest + instrument_items.highest - answer_so_far.score
            else answer_so_far.score
        end as points
    from answer_so_far
    join scale_item using (instrument, item)
    join instrument_items using (instrument, item)
),
summed as (
    select
        unit_kind, unit, school, instrument, source, is_part, scorer, respondent, wave,
        items,
        count(*) as answered,
        sum(points) as points,
        min(date) as date
    from scored
    group by unit_kind, unit, school, instrument, source, is_part, scorer, respondent, wave, items
)
select
    summed.unit_kind, summed.unit, summed.school, summed.instrument, summed.source, summed.is_part, summed.scorer,
    summed.respondent,
    summed.wave,
    summed.date,
    waves.opens,
    instruments.direction,
    instruments.factor * case
        when instruments.aggregate = 'mean' then summed.points / summed.answered
        when instruments.missing = 'prorate' then summed.points * summed.items / summed.answered
        else summed.points
    end as score
from summed
join instruments using (instrument)
join waves using (wave)
where summed.items - summed.answered <= instruments.max_missing;
