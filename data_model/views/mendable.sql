-- One row per table with words or answers of families, and family (for answers also respondent and scorer) whose rows the team may
-- look up to mend them: with consent for what stands there. A blank family means rows of the neighbourhood.
create view mendable as
select unnest(['agreements', 'family_contacts']) as "table", family, null as respondent, null as scorer
from family_shown
union all
select 'stories', family, null, null
from family_shown
join family_consent using (family)
where purpose = 'quotes' and in_force
union all
select 'stories', null, null, null
union all
select distinct 'answers', answers.family, answers.respondent, answers.scorer
from answers
left join people on people.person = answers.respondent
left join family_shown on family_shown.family = coalesce(people.family, answers.family)
left join member_consent as own
    on own.family = family_shown.family and own.purpose = 'evaluation' and own.person = answers.respondent
left join member_consent as others
    on others.family = family_shown.family and others.purpose = 'evaluation' and others.person is null
where coalesce(people.family, answers.family) is null
    or coalesce(own.in_force, others.in_force)
    or (answers.respondent is null and answers.scorer <> 'worker' and family_shown.family is not null);
