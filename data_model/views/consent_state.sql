-- One row per family, person (blank: the whole family) and purpose: is a consent in force today?
create view consent_state as
select
    family,
    person,
    purpose,
    bool_or(given <= as_of and (withdrawn is null or withdrawn > as_of)) as in_force,
    bool_or(withdrawn <= as_of) as ever_withdrawn,
    max(withdrawn) as last_withdrawn
from consents
cross join as_of_day
group by family, person, purpose;
