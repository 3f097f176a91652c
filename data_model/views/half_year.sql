-- One row per half-year that somebody was on a register, counted back from as_of_day: 0 is the last one, up to and including that day,
-- and is there without any register. Whole is one that the registers had begun by the first day of: only whole half-years are compared.
create view half_year as
with registers as (
    select min(date) as began
    from attendance_so_far
),
places as (
    select began, as_of, unnest(generate_series(0, coalesce(datesub('month', began, as_of) // 6, 0))) as back
    from registers
    cross join as_of_day
),
dated as (
    select
        back,
        cast(as_of - to_months(cast(6 * back + 6 as integer)) as date) as before,
        cast(as_of - to_months(cast(6 * back as integer)) as date) as moment,
        began
    from places
)
select back, before, moment, coalesce(began <= before + 1, false) as whole
from dated;
