-- One row per wave and partner in the network then: joined by its close, not left before its opening.
create view network_member as
select
    wave_so_far.wave,
    wave_so_far.opens,
    partners.partner,
    arg_max(partners.label, partners.joined) as label,
    arg_max(partners.kind, partners.joined) as kind,
    arg_max(partners.in_neighbourhood, partners.joined) as in_neighbourhood
from wave_so_far
join partners
    on partners.joined <= wave_so_far.closes and (partners."left" is null or partners."left" >= wave_so_far.opens)
group by wave_so_far.wave, wave_so_far.opens, partners.partner;
