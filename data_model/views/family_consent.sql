-- One row per family and purpose of which anything was said: is a consent in force? The word for the whole family goes before one
-- person's, and whether there is such a word. Where no consents were received, one person's withdrawal closes nobody else.
create view family_consent as
select
    family,
    purpose,
    coalesce(
        bool_or(in_force) filter (where person is null),
        bool_or(in_force) or not (select received from consent_given)
    ) as in_force,
    bool_or(person is null) as for_the_whole,
    bool_or(ever_withdrawn) as ever_withdrawn,
    max(last_withdrawn) as last_withdrawn
from consent_state
group by family, purpose;
