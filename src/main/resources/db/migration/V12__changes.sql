-- What release decides by holds small counts, and lies apart: every way out may read schema release, none this one.
do $$
begin
    if not exists (select from pg_namespace where nspname = 'protection') then
        create schema protection;
    end if;
end
$$;

alter table release.wave_group set schema protection;
alter table release.edition_group set schema protection;
alter table release.kept_wave set schema protection;
alter table release.hidden_cell set schema protection;
alter table release.hidden_figure set schema protection;

-- Of an edition that was found on disk, and not on record, only what it told is known.
alter table protection.wave_group alter column people drop not null;
alter table protection.edition_group alter column people drop not null;

-- The digest is that of the data alone; which districts have a workbook stands beside it.
alter table release.edition add column districts text[] not null default '{}';    -- sorted; none = all

-- Up to which run's rows the edition was computed, to tell later what was known then; null = not known.
alter table release.edition add column through_run bigint;

update release.edition as e
set through_run = (
    select max(f.run_id)
    from facts.file_fate as f
    join job.run as r on r.run_id = f.run_id
    where r.started_at <= e.published_at
);

-- Each unit's part of a survey cell, in the edition in the making (0) and in earlier ones, to be tried for leaks. One row
-- per edition, cell and unit that gives to it.
create table protection.survey_part (
    edition     integer not null,
    district_id text collate "C" not null,
    period      text collate "C" not null,
    cell_kind   text collate "C" not null,
    cell        text collate "C" not null,
    scope       text collate "C" not null,
    area        text collate "C" not null,
    team_id     text collate "C" not null,
    told        boolean not null,
    hidden      boolean not null,
    primary key (district_id, period, cell_kind, cell, edition, scope, area, team_id)
);

-- Waves whose new figures would tell, together with those of an earlier edition, what is hidden. One row per district and
-- period.
create table protection.telling_wave (
    district_id text collate "C" not null,
    period      text collate "C" not null,
    primary key (district_id, period)
);
