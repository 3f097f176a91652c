-- One row per half-year that somebody was on a register, counted back from the as-of day: 0 is the last one, up to and including that day.
create view half_year as
with places as (
    select unnest(generate_series(0, longest)) as back
    from (
        select datesub('month', min(date), any_value(as_of)) // 6 as longest
        from attendance_so_far
        cross join as_of_day
    )
    where longest is not null
)
select
    back,
    cast(as_of - to_months(cast(6 * back + 6 as integer)) as date) as before,
    cast(as_of - to_months(cast(6 * back as integer)) as date) as moment
from places
cross join as_of_day;
