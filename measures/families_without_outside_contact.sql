-- title: Families without other partners
-- definition: Families that started and had no contact with any partner beside their own foundation.
-- formula: number of such families
-- unit: families
-- kind: count
-- better: less
-- n: families
-- source: contacts of families
-- rows: family_outside_contact
-- pack: no
select
    count(*) as value,
    count(*) as n
from $rows
where partners = 0
