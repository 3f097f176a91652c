-- One row per presence and resilience source that the session aimed at.
create view presence_by_source as
select *, unnest(sources) as source from presence;
