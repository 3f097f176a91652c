-- One row per measurement moment that has opened by the as-of day.
create view wave_so_far as
select wave, label, opens, closes from waves where opens <= (select as_of from as_of_day);
