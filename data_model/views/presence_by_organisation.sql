-- One row per presence and organisation that ran the session.
create view presence_by_organisation as
select *, unnest(organisations) as organisation from presence;
