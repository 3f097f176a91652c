-- One row per story that may be shown: told without a family's code, or with that family's consent for quotes in force.
create view own_words as
select
    stories.story,
    stories.date,
    coalesce(stories.school, family_stay.school, families.school, 'neighbourhood') as school,
    stories.source,
    stories.direction,
    stories.text
from stories
left join families using (family)
left join family_stay
    on family_stay.family = stories.family and stories.date >= family_stay.starts and stories.date < family_stay.before
left join family_consent on family_consent.family = stories.family and family_consent.purpose = 'quotes'
where stories.date <= (select as_of from as_of_day)
    and (stories.family is null or coalesce(family_consent.in_force, not (select received from consent_given)));
