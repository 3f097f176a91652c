-- One row per month from that of the first session to that of the as-of day: months in which nothing happened have a row too.
create view every_month as
with bounds as (
    select date_trunc('month', min(date)) as first_month, date_trunc('month', any_value(as_of)) as last_month
    from session_so_far
    cross join as_of_day
)
select strftime(unnest(generate_series(first_month::timestamp, last_month::timestamp, interval 1 month)), '%Y-%m') as month
from bounds
where first_month is not null;
