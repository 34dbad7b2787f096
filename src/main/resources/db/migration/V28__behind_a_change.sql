-- How many stand behind each side of a change, so that whoever tells it can say whether so many are enough. Null: that
-- metric has no count, or the side has no number.
alter table release.change add column old_n bigint;
alter table release.change add column new_n bigint;
