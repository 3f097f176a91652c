-- One row per wave with ratings: its partners, its ratings, and the same of the wave with ratings before it.
create view network_wave as
with members as (
    select wave, opens, list({'partner': partner, 'kind': kind} order by partner) as members
    from network_member
    group by wave, opens
),
ratings as (
    select wave, list({'sender': from_partner, 'target': to_partner, 'level': level} order by from_partner, to_partner)
        as ratings
    from tie_so_far
    group by wave
)
select
    members.wave,
    members.members,
    ratings.ratings,
    lag(members.members) over waves_in_order as members_before,
    lag(ratings.ratings) over waves_in_order as ratings_before
from members
join ratings using (wave)
window waves_in_order as (order by members.opens, members.wave);
