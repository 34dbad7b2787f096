-- What release decides by holds small counts, and lies apart: every way out may read schema release, none this one.
-- What an earlier edition knew is made anew in schemas of its own, whose tables follow those of facts and metrics.
do $$
declare
    apart text;
begin
    foreach apart in array array['protection', 'facts_then', 'intake_then', 'metrics_then'] loop
        if not exists (select from pg_namespace where nspname = apart) then
            execute format('create schema %I', apart);
        end if;
    end loop;
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

-- What figures are computed and decided by besides the data: the product's version and the thresholds; null = not known.
alter table release.report add column rules text;
alter table release.edition add column rules text;

-- What the earlier edition would have said, after each step from what was known then to now. One row per step, unit,
-- period and metric.
create table metrics_then.step (
    step        text not null check (step in ('rules', 'roster', 'corrections', 'late')),
    as_of       date not null,                          -- of the earlier edition
    district_id text collate "C" not null,
    scope       text collate "C" not null,
    area        text collate "C" not null,
    team_id     text collate "C" not null,
    subject     text collate "C" not null,
    period      text collate "C" not null,
    metric      text collate "C" not null,
    value       double precision not null,
    primary key (step, district_id, metric, scope, area, team_id, subject, period)
);

-- Headline figures against those of the leaders' edition before, with what made the difference; the five parts are its
-- sum. One row per unit, subject, period and metric that has a number in one of the two.
create table release.change (
    as_of         date not null,
    district_id   text collate "C" not null,
    scope         text collate "C" not null,
    area          text collate "C" not null,
    team_id       text collate "C" not null,
    subject       text collate "C" not null,
    period        text collate "C" not null,
    metric        text collate "C" not null,
    before_as_of  date not null,
    before_number integer not null,
    old_value     double precision,
    old_state     text not null,
    new_value     double precision,
    new_state     text not null,
    rules         numeric,                              -- null: not told apart, or one side has no number
    roster        numeric,
    corrections   numeric,
    late_rows     numeric,
    new_data      numeric,
    primary key (district_id, metric, scope, area, team_id, subject, period),
    check (num_nulls(old_value, new_value) = 0 or num_nulls(rules, roster, corrections, late_rows, new_data) = 5)
);
