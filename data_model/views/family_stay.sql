-- One row per period that a family is at a school by its stays: from the day it starts up to, but not on, the day before which it
-- holds. Between two stays a family is where it was; before the first and after the last has ended its own school holds.
create view family_stay as
with placed as (
    select family, school, starts, ends, lead(starts) over (partition by family order by starts) as next_starts
    from stays
)
select family, school, starts, coalesce(next_starts, ends + 1, 'infinity'::date) as before
from placed;
