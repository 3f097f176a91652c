-- One row per family: how far it has come by the as-of day, and at which school it is then. What is not recorded counts as not happened.
create view family_so_far as
with seen as (
    select family, max(date) as last_seen
    from presence
    where family is not null
    group by family
),
measured as (
    select unit as family, count(distinct wave) as waves, max(opens) as last_wave_opened
    from unit_score
    where unit_kind = 'family'
    group by unit
),
stopped as (
    select family, bool_or(back is null or back > as_of) as now, max(back) filter (where back <= as_of) as came_back
    from family_stop
    cross join as_of_day
    where stopped <= as_of
    group by family
)
select
    families.family,
    coalesce(family_stay.school, families.school, 'neighbourhood') as school,
    families.organisation,
    families.focus,
    families.started,
    seen.last_seen,
    stopped.came_back,
    coalesce(families.approached <= as_of, false) or coalesce(families.registered <= as_of, false)
        or coalesce(families.started <= as_of, false) as has_been_approached,
    coalesce(families.registered <= as_of, false) or coalesce(families.started <= as_of, false) as has_registered,
    coalesce(families.started <= as_of, false) as has_started,
    coalesce(stopped.now, false) as has_stopped,
    -- Eight weeks: a family that started, and of whom somebody came within them, is still with us.
    coalesce(families.started <= as_of and seen.last_seen > as_of - 56, false) as is_active,
    coalesce(measured.waves >= 1, false) as is_measured,
    coalesce(measured.waves >= 2, false) as is_measured_again,
    coalesce(family_consent.ever_withdrawn and not family_consent.in_force, false) as has_withdrawn,
    family_consent.last_withdrawn,
    coalesce(family_consent.in_force, not (select received from consent_given)) as may_be_evaluated,
    measured.last_wave_opened
from families
cross join as_of_day
left join family_stay on family_stay.family = families.family and as_of >= family_stay.starts and as_of < family_stay.before
left join seen on seen.family = families.family
left join stopped on stopped.family = families.family
left join measured on measured.family = families.family
left join family_consent on family_consent.family = families.family and family_consent.purpose = 'evaluation';
