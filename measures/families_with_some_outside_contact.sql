-- title: Families with one or two other partners
-- definition: Families that started and had contact with one or two partners beside their own foundation.
-- formula: number of such families
-- unit: families
-- kind: count
-- better: more
-- n: families
-- source: contacts of families
-- rows: family_outside_contact
-- pack: no
select
    count(*) as value,
    count(*) as n
from $rows
where partners between 1 and 2
