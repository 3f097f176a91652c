-- One row: from which level on a rating counts as a tie; the estimates have it as TIE_LEVEL.
create view least_tie as
select 2 as level;
