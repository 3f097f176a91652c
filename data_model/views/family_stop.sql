-- One row per family and time that it stopped: the day, and the day on which it came back (blank: it did not). It stopped on the day
-- that the list of families says, or when a stay ended and the next began later than the day after; it came back with the next stay.
create view family_stop as
with gap as (
    select family, ends, lead(starts) over (partition by family order by starts) as next_starts
    from stays
),
ended as (
    select family, stopped from families where stopped is not null
    union
    select family, ends from gap where next_starts > ends + 1
),
returned as (
    select ended.family, ended.stopped, min(stays.starts) as back
    from ended
    left join stays on stays.family = ended.family and stays.starts > ended.stopped
    group by ended.family, ended.stopped
)
-- A stay may end some days before the list says that the family stopped: that is one stop.
select family, min(stopped) as stopped, back
from returned
group by family, back;
