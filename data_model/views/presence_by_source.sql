-- One row per presence and resilience source that the session aimed at.
create view presence_by_source as
select presence.*, session_by_source.source
from presence
join session_by_source using (session);
