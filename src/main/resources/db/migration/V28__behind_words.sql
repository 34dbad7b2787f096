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

-- Working editions that lose their figures once one is recorded: all but that one and the one before its day.
create function release.fading_edition(recorded_as_of date, recorded_number integer)
returns table (as_of date, number integer) language sql stable as $$
    select e.as_of, e.number
    from release.edition as e
    where e.kind = 'working'
        and (e.as_of, e.number) <> (recorded_as_of, recorded_number)
        and (e.as_of, e.number) not in (
            select b.as_of, b.number
            from release.edition as b
            where b.as_of < recorded_as_of
            order by b.as_of desc, b.number desc
            limit 1
        )
$$;

-- The row that tells of each meeting: its own, else the first of who came. One row per team and meeting.
create view metrics.meeting_row as
select m.team_id, m.meeting_id, i.path, coalesce(f.line, a.line) as line
from metrics.meeting as m
left join facts.meetings as f on f.team_id = m.team_id and f.meeting_id = m.meeting_id
left join lateral (
    select p.file_id, p.line
    from facts.attendance as p
    where p.team_id = m.team_id and p.meeting_id = m.meeting_id
    order by p.file_id, p.line
    limit 1
) as a on f.file_id is null
left join intake.file as i on i.file_id = coalesce(f.file_id, a.file_id);
