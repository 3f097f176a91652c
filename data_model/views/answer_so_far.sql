-- One row per answer dated up to the as-of day that may be evaluated, with the unit that its instrument names. The school
-- is that of the day on which the family first answered at that moment, so that a reading is never parted between two.
create view answer_so_far as
with placed as (
    select
        answers.*,
        instruments.unit as unit_kind,
        case instruments.unit
            when 'family' then answers.family
            when 'person' then answers.respondent
            else answers.partner
        end as unit,
        -- What parents answer together is an answer of its own kind: one respondent more.
        case when answers.scorer = 'together' then 'together' else coalesce(answers.respondent, answers.scorer) end
            as respondent_key,
        case when answers.scorer in ('parent', 'together') then 'adult' else answers.scorer end as scorer_group,
        people.family as own_family,
        people.school as own_school
    from answers
    join instruments using (instrument)
    left join people on people.person = answers.respondent
    where answers.date <= (select as_of from as_of_day)
),
with_family as (
    select
        placed.*,
        case unit_kind when 'family' then family when 'person' then coalesce(own_family, family) end as consenting_family
    from placed
),
moved as (
    select answered.family, answered.wave, family_stay.school
    from (select consenting_family as family, wave, min(date) as day from with_family group by consenting_family, wave) as answered
    join family_stay
        on family_stay.family = answered.family and answered.day >= family_stay.starts and answered.day < family_stay.before
)
select
    answer.unit_kind,
    answer.unit,
    case
        when answer.unit_kind = 'partner' then 'neighbourhood'
        when answer.unit_kind = 'family' then coalesce(moved.school, families.school, 'neighbourhood')
        else coalesce(moved.school, families.school, answer.own_school, 'neighbourhood')
    end as school,
    answer.instrument,
    answer.item,
    answer.score,
    answer.scorer_group as scorer,
    answer.respondent_key as respondent,
    answer.wave,
    answer.date
from with_family as answer
left join families on families.family = answer.consenting_family
left join moved on moved.family = answer.consenting_family and moved.wave = answer.wave
left join family_consent on family_consent.family = answer.consenting_family and family_consent.purpose = 'evaluation'
left join member_consent as own
    on own.family = answer.consenting_family and own.purpose = 'evaluation' and own.person = answer.respondent
left join member_consent as others
    on others.family = answer.consenting_family and others.purpose = 'evaluation' and others.person is null
where answer.consenting_family is null
    -- No row means no, but where no consents were received at all.
    or coalesce(own.in_force, others.in_force, not (select received from consent_given))
    -- What a family answered by itself counts where one of it agreed; what a worker says of it does not.
    or (answer.respondent is null and answer.scorer <> 'worker' and family_consent.in_force);
