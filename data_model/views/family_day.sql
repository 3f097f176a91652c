-- One row per family that may be shown, day and kind of what happened then: an activity with somebody present, or a reading.
create view family_day as
with happened as (
    select presence.family, presence.date, presence.activity_type as kind, count(distinct presence.session) as times
    from presence
    join person_shown on person_shown.person = presence.person
    group by presence.family, presence.date, presence.activity_type
    union all
    select unit_score.unit as family, unit_score.date, 'reading' as kind, count(distinct unit_score.wave) as times
    from unit_score
    where unit_score.unit_kind = 'family'
    group by unit_score.unit, unit_score.date
)
select happened.*
from happened
join family_shown using (family);
