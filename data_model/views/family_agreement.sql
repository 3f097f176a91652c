-- One row per agreed next step of a family that may be shown; it may be for a day that is still to come.
create view family_agreement as
select agreements.family, agreements.date, agreements.text, agreements.done
from agreements
join family_shown using (family);
