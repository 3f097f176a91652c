-- One row per opinion of a partner about another at a wave, both in the network then: its subject (trust or value), who has it,
-- and the score. Never shown one by one: only means over the fewest raters or more leave this view.
create view tie_opinion as
select told.wave, told.subject, told.from_partner, told.to_partner, told.score
from (unpivot ties on trust, value into name subject value score) as told
join network_member as sender on sender.wave = told.wave and sender.partner = told.from_partner
join network_member as target on target.wave = told.wave and target.partner = told.to_partner;
