-- One row per family that may be shown, month and type with somebody of it present: the sessions, the hours summed over its
-- members, and the hours of contact, in which a session counts once. At most 24 families a school.
create view family_month as
with shown as (
    select family, school
    from family_so_far
    join family_shown using (family)
    where has_started
    qualify row_number() over (partition by school order by family) <= 24
),
at_session as (
    select presence.family, shown.school, month, activity_type, session, sum(hours) as summed, max(hours) as longest
    from presence
    join shown on shown.family = presence.family
    group by presence.family, shown.school, month, activity_type, session
)
select
    family, school, month, activity_type,
    count(*) as sessions, coalesce(sum(summed), 0) as hours, coalesce(sum(longest), 0) as contact
from at_session
group by family, school, month, activity_type;
