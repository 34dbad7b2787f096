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

-- How many of each respondent group answered a construct in a team, in an edition; no way out reads it. What stands in two
-- editions may tell together what each hides. One row per edition, wave, construct, team and group.
create table protection.edition_pair (
    as_of            date not null,
    number           integer not null,
    district_id      text collate "C" not null,
    period           text collate "C" not null,
    construct        text collate "C" not null,
    area             text collate "C" not null,
    team_id          text collate "C" not null,
    respondent_group text collate "C" not null,
    respondents      bigint not null,
    primary key (as_of, number, period, construct, team_id, respondent_group)
);
