-- One row per step agreed with a family that may be shown.
create view family_agreement as
select agreements.family, agreements.date, agreements.text, agreements.done
from agreements
join family_shown using (family)
where agreements.date <= (select as_of from as_of_day);
