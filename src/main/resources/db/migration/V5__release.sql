-- What leaders may see of the as-of date that was decided last; every way out reads this schema alone.
-- No person's name or id stands here. Blank keys are ''. A figure that is not 'ok' has no number at all.

-- The edition in the making. One row.
create table release.report (
    as_of          date primary key,
    year_starts_on date not null,
    months_from    date not null,                       -- the first month that is told
    school_year    text not null,                       -- like 2026-27
    digest         text not null check (digest ~ '^[0-9a-f]{64}$')
);

-- Every figure, in whatever state. One row per unit, period, subject and metric.
create table release.value (
    as_of        date not null,
    scope        text collate "C" not null check (scope in ('district', 'area', 'team', 'goal')),
    district_id  text collate "C" not null,
    area         text collate "C" not null,
    team_id      text collate "C" not null,
    subject      text collate "C" not null,             -- item_id, construct, goal_id, word of a verdict
    period       text collate "C" not null,             -- month, ytd, to_date, wave:<survey_id>/<wave_id>
    period_start date,                                  -- to_date has none
    period_end   date not null,
    metric       text collate "C" not null,
    value        double precision,
    low          double precision,
    high         double precision,
    numerator    double precision,
    denominator  double precision,
    n            bigint,
    state        text not null check (state in ('ok', 'no_data', 'not_applicable', 'suppressed', 'too_early')),
    primary key (district_id, metric, scope, area, team_id, subject, period, period_end, as_of),
    check (state = 'ok' and value is not null
        or state <> 'ok' and num_nulls(value, low, high, numerator, denominator, n) = 6)
);

-- One row per district.
create table release.district (
    as_of         date not null,
    district_id   text collate "C" primary key,
    district_name text not null,
    teams         integer not null,
    has_calendar  boolean not null                      -- false: the default closed days hold
);

-- One row per team.
create table release.team (
    as_of              date not null,
    team_id            text collate "C" primary key,
    district_id        text collate "C" not null,
    area               text collate "C" not null,
    team_name          text not null,
    school             text,
    starts_on          date,
    ends_on            date,
    active             boolean not null,                -- on as_of
    meetings_per_month double precision,
    protected          boolean not null,                -- participation is not shown
    members            integer                          -- on as_of; null = no roster, or protected
);

-- Each goal as in force on as_of. One row per goal.
create table release.goal (
    as_of             date not null,
    goal_id           text collate "C" primary key,
    district_id       text collate "C" not null,
    area              text collate "C" not null,
    team_id           text collate "C" not null,
    title             text not null,
    owner_title       text,
    unit              text,
    direction         text not null,
    pace              text not null,
    status            text not null,
    starts_on         date not null,
    due_on            date not null,
    baseline          double precision not null,
    target            double precision not null,
    weight            double precision not null,
    parent_goal_id    text,
    measurements      integer not null,
    latest_value      double precision,                 -- null = never measured
    latest_on         date,
    latest_note       text,
    verdict           text not null,                    -- the word of metric verdict
    revisions         integer not null,                 -- changes of target or due_on in force
    revision_reason   text,                             -- of the last of them
    original_baseline double precision not null,
    original_target   double precision not null,
    original_due_on   date not null,
    next_action       text,                             -- title of the open action that is due first
    next_action_due_on date,
    measured_every    integer,                          -- days
    stale             boolean not null default false    -- not measured for long: its verdict is shown with "old data"
);

-- One row per district and wave.
create table release.wave (
    as_of       date not null,
    district_id text collate "C" not null,
    survey_id   text collate "C" not null,
    wave_id     text collate "C" not null,
    period      text collate "C" not null,              -- as in release.value
    title       text not null,                          -- of the survey
    opens_on    date not null,
    closes_on   date not null,
    closed      boolean not null,
    primary key (district_id, survey_id, wave_id)
);

-- One row per survey and item that is declared or was answered.
create table release.item (
    as_of          date not null,
    survey_id      text collate "C" not null,
    item_id        text collate "C" not null,
    item_no        integer not null,                    -- place in the instrument; undeclared ones follow
    text           text,
    construct      text collate "C",
    scale_min      double precision not null,
    scale_max      double precision not null,
    reversed       boolean not null,
    favorable_from double precision,                    -- in force, defaults included; null = none
    unfavorable_to double precision,
    primary key (survey_id, item_id)
);

-- Members by how often they attended, in the school year to as_of. One row per unit and band.
create table release.attendance_band (
    as_of       date not null,
    scope       text collate "C" not null,
    district_id text collate "C" not null,
    area        text collate "C" not null,
    team_id     text collate "C" not null,
    band_no     integer not null,
    band_from   double precision not null,              -- inside
    band_to     double precision not null,              -- outside, but in the last band
    members     integer,
    state       text not null check (state in ('ok', 'no_data', 'not_applicable', 'suppressed')),
    primary key (district_id, scope, area, team_id, band_no),
    check ((state = 'ok') = (members is not null))
);

-- One row per unit and month.
create table release.meeting_month (
    as_of        date not null,
    scope        text collate "C" not null,
    district_id  text collate "C" not null,
    area         text collate "C" not null,
    team_id      text collate "C" not null,
    period_start date not null,
    period_end   date not null,
    held         integer not null,
    cancelled    integer not null,
    reported     integer not null,
    planned      double precision,                      -- null = no team of it says how often it means to meet
    primary key (district_id, scope, area, team_id, period_start)
);

-- What came in, and what became of its rows. One row per file that was judged or refused.
create table release.file (
    as_of          date not null,
    path           text collate "C" not null,
    sha256         text not null,
    feed           text,
    profile        text,
    status         text not null check (status in ('judged', 'refused')),
    read_rows      bigint not null,
    added_rows     bigint not null,
    changed_rows   bigint not null,
    unchanged_rows bigint not null,
    removed_rows   bigint not null,
    held_rows      bigint not null,
    rejected_rows  bigint not null,
    skipped_rows   bigint not null,
    refused_because text,
    primary key (path, sha256)
);

-- One row per feed of the data contract.
create table release.feed (
    as_of        date not null,
    feed         text collate "C" primary key,
    feed_no      integer not null,                      -- the contract's order
    files        integer not null,                      -- 0 = missing
    read_rows    bigint not null,
    rejected_rows bigint not null,
    waiting_rows bigint not null                        -- held now, for a team or goal that is not known
);

-- One row per district: the record's own gaps, in the school year to as_of.
create table release.record_gap (
    as_of              date not null,
    district_id        text collate "C" primary key,
    reported_meetings  integer not null,
    unreported_meetings integer not null,               -- held, and nobody said who came
    incomplete_meetings integer not null,               -- more than 30 % of the members unrecorded
    expected_pairs     bigint,                          -- null = protected or none
    unrecorded_pairs   bigint,
    check ((expected_pairs is null) = (unrecorded_pairs is null))
);

-- What was in force when it was decided: minimum groups, closed days, start of the school year. One row per key.
create table release.threshold (
    as_of date not null,
    key   text collate "C" primary key,
    value text not null
);

-- Survey cells that are not shown. One row per unit, wave and cell.
create table release.hidden_cell (
    as_of     date not null,
    scope     text collate "C" not null,
    district_id text collate "C" not null,
    area      text collate "C" not null,
    team_id   text collate "C" not null,
    survey_id text collate "C" not null,
    wave_id   text collate "C" not null,
    cell_kind text collate "C" not null check (cell_kind in ('construct', 'item', 'response_rate')),
    cell      text collate "C" not null,
    reason    text not null check (reason in ('primary', 'complementary')),
    primary key (district_id, survey_id, wave_id, cell_kind, cell, scope, area, team_id)
);

-- The figures that those cells hide. One row per unit, wave, family and subject.
create table release.hidden_figure (
    scope       text collate "C" not null,
    district_id text collate "C" not null,
    area        text collate "C" not null,
    team_id     text collate "C" not null,
    period      text collate "C" not null,
    family      text collate "C" not null check (family in ('wave', 'construct', 'item', 'compared')),
    subject     text collate "C" not null,
    primary key (district_id, period, family, subject, scope, area, team_id)
);

-- How many each team's part of a wave rests on. No way out reads it. One row per team and wave.
create table release.wave_group (
    as_of       date not null,
    district_id text collate "C" not null,
    survey_id   text collate "C" not null,
    wave_id     text collate "C" not null,
    team_id     text collate "C" not null,
    period      text collate "C" not null,              -- as in release.value
    closed      boolean not null,
    people      bigint not null,
    minimum     integer not null,
    primary key (period, team_id)
);

-- Waves whose figures stay as an earlier edition told them: some came since, but too few. One row per district and period.
create table release.kept_wave (
    district_id text collate "C" not null,
    period      text collate "C" not null,
    whole       boolean not null,                       -- false: only what compares with a kept wave
    as_of       date not null,                          -- of the edition that told them
    number      integer not null,
    primary key (district_id, period)
);

-- Every edition that left the house, for ever. One row per as-of date and number.
create table release.edition (
    as_of        date not null,
    number       integer not null check (number >= 1),
    kind         text not null check (kind in ('working', 'leaders')),
    digest       text not null check (digest ~ '^[0-9a-f]{64}$'),
    folder       text not null,
    published_at timestamptz not null default now(),
    primary key (as_of, number)
);

-- What leaders' editions and the newest edition said. One row per edition, unit, period, subject and metric.
create table release.edition_value (
    as_of        date not null,
    number       integer not null,
    scope        text collate "C" not null,
    district_id  text collate "C" not null,
    area         text collate "C" not null,
    team_id      text collate "C" not null,
    subject      text collate "C" not null,
    period       text collate "C" not null,
    period_start date,
    period_end   date not null,
    metric       text collate "C" not null,
    value        double precision,
    low          double precision,
    high         double precision,
    numerator    double precision,
    denominator  double precision,
    n            bigint,
    state        text not null,
    primary key (as_of, number, district_id, metric, scope, area, team_id, subject, period, period_end),
    foreign key (as_of, number) references release.edition
);

-- How many the survey figures of an edition rest on. No way out reads it. One row per edition, team and wave.
create table release.edition_group (
    as_of       date not null,
    number      integer not null,
    district_id text collate "C" not null,
    survey_id   text collate "C" not null,
    wave_id     text collate "C" not null,
    team_id     text collate "C" not null,
    period      text collate "C" not null,
    closed      boolean not null,
    people      bigint not null,
    primary key (as_of, number, period, team_id),
    foreign key (as_of, number) references release.edition
);
