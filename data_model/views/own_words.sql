-- One row per story that may be shown: told without a family's code, or with that family's consent for quotes in force. A family
-- that withdrew from the evaluation is not quoted in it either.
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
left join family_consent as quotes on quotes.family = stories.family and quotes.purpose = 'quotes'
left join family_consent as evaluation on evaluation.family = stories.family and evaluation.purpose = 'evaluation'
where stories.date <= (select as_of from as_of_day)
    and (stories.family is null or coalesce(quotes.in_force, not (select received from consent_given)))
    and not coalesce(evaluation.ever_withdrawn and not evaluation.in_force, false);
