-- One row per family whose code may be shown on a page of the team: with consent for the evaluation in force, and none
-- where no consents were received.
create view family_shown as
select family
from family_consent
where purpose = 'evaluation' and in_force and (select received from consent_given);
