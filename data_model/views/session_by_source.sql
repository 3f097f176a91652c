-- One row per session and resilience source that it aimed at.
create view session_by_source as
select *, unnest(sources) as source from session_so_far;
