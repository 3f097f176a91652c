-- One row per instrument, scale and item that counts towards it: what the instrument measures (on a ladder each item by itself),
-- and each of its subscales, of which the id stands where else the source stands.
create view scale_item as
select
    instruments.instrument,
    instrument_items.item,
    case when instruments.construct = 'each_item' then instrument_items.item else instruments.construct end as source,
    case when instruments.construct = 'each_item' then 1 else instruments.items end as items,
    false as is_part
from instruments
join instrument_items using (instrument)
union all
select
    instrument,
    item,
    subscale as source,
    count(*) over (partition by instrument, subscale) as items,
    true as is_part
from instrument_subscales;
