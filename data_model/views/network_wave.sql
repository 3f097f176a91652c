-- One row per wave with ratings: its partners, its ratings, and the same of the last wave before it at which somebody answered.
create view network_wave as
with members as (
    select wave, opens, list({'partner': partner, 'kind': kind} order by partner) as members
    from network_member
    group by wave, opens
),
ratings as (
    select
        wave,
        list({'sender': from_partner, 'target': to_partner, 'level': level} order by from_partner, to_partner) as ratings,
        count(level) > 0 as answered
    from tie_so_far
    group by wave
),
placed as (
    select
        members.wave,
        members.opens,
        members.members,
        ratings.ratings,
        case when ratings.answered then {'members': members.members, 'ratings': ratings.ratings} end as told
    from members
    join ratings using (wave)
),
compared as (
    select *, lag(told ignore nulls) over (order by opens, wave) as before
    from placed
)
select wave, members, ratings, before.members as members_before, before.ratings as ratings_before
from compared;
