-- One row per session and organisation that ran it: a joint session counts under each.
create view session_by_organisation as
select *, unnest(organisations) as organisation from session_so_far;
