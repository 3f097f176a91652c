-- One row per family, purpose and member with a word of their own, and one (person blank) for all others of the family: may what
-- they tell be used? Who withdrew is left out of a family that agreed; and where nobody spoke for the whole family, one member's
-- word is not another's.
create view member_consent as
select own.family, own.purpose, own.person, own.in_force and of_all.in_force as in_force
from consent_state as own
join family_consent as of_all using (family, purpose)
where own.person is not null
union all
select family, purpose, null, in_force and (for_the_whole or not (select received from consent_given))
from family_consent;
