-- One row per session of the last eight weeks or later, and per older one that was never recorded: whose register is offered once
-- its day has come.
create view open_session as
select session_register.*
from session_register
cross join work_list_day
where date >= day - 56 or session in (select session from session_to_record);
