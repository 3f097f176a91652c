-- One row: was a table of consents received at all? Without one everything counts, and every page says so.
create view consent_given as
select exists (select 1 from received where "table" = 'consents') as received;
