-- One row per subject (trust or value) and two waves: whether what the same partners thought of the same partners at both went up
-- (1), down (-1) or hardly moved (0: less than a twentieth of a point), where those who told are enough. The change itself stays
-- here: the means of the waves beside it would give single opinions away.
create view tie_opinion_change as
with paired as (
    select
        subject,
        earlier.wave as before,
        later.wave as wave,
        avg(later.score - earlier.score) as change,
        count(distinct from_partner) as partners
    from tie_opinion as earlier
    join tie_opinion as later using (subject, from_partner, to_partner)
    group by subject, earlier.wave, later.wave
)
select
    paired.subject,
    paired.before,
    paired.wave,
    case when abs(paired.change) < 0.05 then 0 else cast(sign(paired.change) as integer) end as direction,
    paired.partners
from paired
join wave_so_far as opened_before on opened_before.wave = paired.before
join wave_so_far as opened on opened.wave = paired.wave
join fewest_raters on paired.partners >= fewest_raters.partners
where (opened_before.opens, paired.before) < (opened.opens, paired.wave);
