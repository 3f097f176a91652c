-- One row per new tie: a level that counts now and not at the last wave with answers before, named by a partner that answered at
-- both about one that was there at both and whom it did not leave blank then; with the session at which it arose, where that was
-- told.
create view tie_new as
with asked as (
    select ties.wave, ties.from_partner, ties.to_partner, ties.level, ties.session
    from ties
    join wave_so_far on wave_so_far.wave = ties.wave
    join network_member as sender on sender.wave = ties.wave and sender.partner = ties.from_partner
),
answered as (
    select * from asked where level is not null
),
rated as (
    select answered.*
    from answered
    join network_member as target on target.wave = answered.wave and target.partner = answered.to_partner
),
moments as (
    select wave, lag(wave) over (order by opens, wave) as before
    from (select distinct wave, opens from tie_so_far where level is not null and wave in (select wave from network_member))
)
select
    rated.wave,
    rated.from_partner,
    rated.to_partner,
    session_so_far.session,
    session_so_far.activity_type,
    session_so_far.organisations
from rated
join moments using (wave)
join network_member as there on there.wave = moments.before and there.partner = rated.to_partner
left join session_so_far using (session)
where rated.level >= (select level from least_tie)
    and exists (select 1 from answered as earlier where earlier.wave = moments.before and earlier.from_partner = rated.from_partner)
    and not exists (
        select 1
        from asked as earlier
        where earlier.wave = moments.before
            and earlier.from_partner = rated.from_partner
            and earlier.to_partner = rated.to_partner
            and (earlier.level is null or earlier.level >= (select level from least_tie))
    );
