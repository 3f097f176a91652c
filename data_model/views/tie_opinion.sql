-- One row per opinion about a partner at a wave: its subject (trust or value), who has it, and the score. Never shown one by
-- one: only means over three partners or more leave this view.
create view tie_opinion as
select wave, subject, from_partner, to_partner, score
from (unpivot ties on trust, value into name subject value score)
join wave_so_far using (wave);
