-- One row per respondent, instrument, what it measures and later wave: the change since the respondent's own first.
create view respondent_change as
with placed as (
    select
        *,
        first_value(score) over readings as first_score,
        first_value(date) over readings as first_date,
        row_number() over readings as place
    from respondent_score
    window readings as (
        partition by unit_kind, unit, instrument, source, scorer, respondent order by opens, wave
    )
)
select * exclude (place), direction * (score - first_score) as change
from placed
where place > 1;
