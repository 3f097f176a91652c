-- One row per new tie and organisation that ran the session at which it arose: a joint session counts under each.
create view tie_new_by_organisation as
select *, unnest(organisations) as organisation from tie_new;
