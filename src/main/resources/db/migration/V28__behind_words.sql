-- How many stand behind each side of a change, so that whoever tells it can say whether so many are enough. Null: that
-- metric has no count, or the side has no number.
alter table release.change add column old_n bigint;
alter table release.change add column new_n bigint;

-- Practices that a rule for their trouble could look at: where none could, nobody may say that all is well. One row per
-- district and practice.
create table release.looked (
    district_id text collate "C" not null,
    practice_id text collate "C" not null,
    primary key (district_id, practice_id)
);
