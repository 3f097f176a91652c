-- One row per month from that of the first session to that of the as-of day, also where nothing happened. A month is whole when it
-- is over, and when by its first day the pilot had begun, or the sessions had where those began first.
create view every_month as
with bounds as (
    select min(date) as first_session, any_value(as_of) as as_of
    from session_so_far
    cross join as_of_day
),
begun as (
    select first_session, as_of, least(first_session, (select min(starts) from pilot)) as began
    from bounds
    where first_session is not null
),
months as (
    select
        cast(unnest(generate_series(
            cast(date_trunc('month', first_session) as timestamp), cast(date_trunc('month', as_of) as timestamp), interval 1 month
        )) as date) as first_day,
        began,
        as_of
    from begun
)
select strftime(first_day, '%Y-%m') as month, began <= first_day and last_day(first_day) <= as_of as whole
from months;
