-- One row per rated tie at a wave that has opened: the level is public among partners, trust and value are not here.
create view tie_so_far as
select ties.wave, wave_so_far.opens, ties.from_partner, ties.to_partner, ties.level
from ties
join wave_so_far using (wave);
