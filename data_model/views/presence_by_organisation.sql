-- One row per presence and organisation that ran the session.
create view presence_by_organisation as
select presence.*, session_by_organisation.organisation
from presence
join session_by_organisation using (session);
