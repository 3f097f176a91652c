-- title: Referrals
-- definition: Times that a family was referred to a partner, up to the last day of the figures.
-- formula: number of referrals
-- unit: referrals
-- kind: count
-- better: more
-- n: families
-- source: contacts of families
-- rows: family_contacts
-- pack: no
select
    count(*) as value,
    count(distinct family) as n
from $rows
where kind = 'referral' and date <= (select as_of from as_of_day)
