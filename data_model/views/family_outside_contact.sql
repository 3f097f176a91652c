-- One row per family that started: with how many partners, its own foundation left out, it had contact up to the as-of day.
create view family_outside_contact as
select family_so_far.family, count(distinct outside.partner) as partners
from family_so_far
left join organisations as own on own.organisation = family_so_far.organisation
left join (select family, partner from family_contacts, as_of_day where date <= as_of) as outside
    on outside.family = family_so_far.family and outside.partner is distinct from own.partner
where family_so_far.has_started
group by family_so_far.family;
