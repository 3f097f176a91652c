-- One row: from how many partners on a mean of what they think may be told.
create view fewest_raters as
select 3 as partners;
