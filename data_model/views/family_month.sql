-- One row per family with a line of its own, month and type with somebody of it present: the sessions, the hours summed over its
-- members, and the hours of contact, in which a session counts once.
create view family_month as
with drawn as (
    select family, school
    from family_drawn
    where has_line
),
at_session as (
    select presence.family, drawn.school, month, activity_type, session, sum(hours) as summed, max(hours) as longest
    from presence
    join drawn on drawn.family = presence.family
    join person_shown on person_shown.person = presence.person
    group by presence.family, drawn.school, month, activity_type, session
)
select
    family, school, month, activity_type,
    count(*) as sessions, coalesce(sum(summed), 0) as hours, coalesce(sum(longest), 0) as contact
from at_session
group by family, school, month, activity_type;
