-- One row per story of a family that may be shown and that agreed to be quoted.
create view family_words as
select stories.family, stories.date, stories.source, stories.direction, stories.text
from stories
join family_shown using (family)
join family_consent on family_consent.family = stories.family and family_consent.purpose = 'quotes' and family_consent.in_force
where stories.date <= (select as_of from as_of_day);
