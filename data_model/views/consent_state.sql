-- One row per family, person (blank: the whole family) and purpose: is a consent in force? The latest word counts: it is not where a
-- withdrawal, in the table or in the ledger, lies on the day of the last giving or after it.
create view consent_state as
with word as (
    select
        family,
        person,
        purpose,
        -- A consent does not count before its day. What a generation says never changes, so that is judged on the day on which it
        -- was made (in UTC, hence a day more), and a withdrawal that lies ahead counts at once.
        case when given <= case when sample then as_of else cast(made as date) + 1 end then given end as given,
        withdrawn
    from consents
    cross join generation
    union all
    select family, person, purpose, null, withdrawn
    from withdrawals
)
select
    family,
    person,
    purpose,
    coalesce(max(given) > coalesce(max(withdrawn), date '-infinity'), false) as in_force,
    bool_or(withdrawn is not null) as ever_withdrawn,
    max(withdrawn) as last_withdrawn
from word
group by family, person, purpose;
