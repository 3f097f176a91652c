-- One row per family that started and may be shown: does it stand in the pictures with a line per family, and in the grid of the
-- registers? A picture with more than the first 24 of a school, by code, cannot be read. And how many of its members may not be shown.
create view family_drawn as
with shown as (
    select family, school, not has_stopped or is_active as goes_on
    from family_so_far
    join family_shown using (family)
    where has_started
),
left_out as (
    select participant.family, count(*) as members
    from participant
    left join person_shown using (person)
    where person_shown.person is null
    group by participant.family
)
select
    family,
    school,
    row_number() over (partition by school order by family) <= 24 as has_line,
    goes_on,
    goes_on and row_number() over (partition by school, goes_on order by family) <= 24 as has_registers,
    coalesce(left_out.members, 0) as left_out
from shown
left join left_out using (family);
