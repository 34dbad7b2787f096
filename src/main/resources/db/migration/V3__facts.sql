-- The facts: the latest landed row of each key, folded over the columns that its files deliver.
-- file_id, line: the landed row that last changed it.

create table facts.teams (
    district_id        text not null,
    district_name      text not null,
    team_id            text not null,
    team_name          text not null,
    area               text not null,
    school             text,
    meetings_per_month double precision,
    quorum             integer,
    conflict_protocol  boolean,
    starts_on          date,
    ends_on            date,
    file_id bigint not null,
    line integer not null,
    primary key (team_id)
);

create table facts.calendar (
    district_id text not null,
    school      text not null default '',
    starts_on   date not null,
    ends_on     date not null,
    label       text,
    file_id bigint not null,
    line integer not null,
    primary key (district_id, school, starts_on)
);

create table facts.members (
    team_id           text not null,
    person_id         text not null,
    person_name       text,
    organization      text,
    stakeholder_group text,
    role              text,
    joined_on         date not null,
    left_on           date,
    file_id bigint not null,
    line integer not null,
    primary key (team_id, person_id, joined_on)
);

create table facts.meetings (
    meeting_id           text not null,
    team_id              text not null,
    title                text,
    activity             text,
    starts_at            timestamp not null,
    scheduled_minutes    integer not null,
    status               text not null,
    mode                 text,
    protected_time       boolean,
    agenda_sent_on       date,
    recap_sent_on        date,
    cancel_reason        text,
    partner_organization text,
    file_id bigint not null,
    line integer not null,
    primary key (team_id, meeting_id)
);

create table facts.attendance (
    meeting_id        text not null,
    team_id           text not null,
    meeting_date      date not null,
    scheduled_minutes integer,
    person_id         text not null,
    status            text not null,
    minutes           integer,
    contributions     integer,
    duty              text,
    file_id bigint not null,
    line integer not null,
    primary key (team_id, meeting_id, person_id)
);

create table facts.waves (
    survey_id text not null,
    wave_id   text not null,
    team_id   text not null default '',
    opens_on  date not null,
    closes_on date not null,
    invited   integer,
    file_id bigint not null,
    line integer not null,
    primary key (survey_id, wave_id, team_id)
);

create table facts.survey (
    survey_id        text not null,
    wave_id          text not null,
    team_id          text not null,
    respondent_id    text not null,
    respondent_group text,
    submitted_on     date not null,
    item_id          text not null,
    value            double precision,
    file_id bigint not null,
    line integer not null,
    primary key (survey_id, wave_id, team_id, respondent_id, item_id)
);

create table facts.goals (
    goal_id         text not null,
    team_id         text not null,
    title           text not null,
    owner_id        text,
    owner_title     text,
    area            text,
    unit            text,
    direction       text not null,                      -- derived from baseline and target where none was given
    direction_given text,
    baseline        double precision not null,
    target          double precision not null,
    pace            text not null,
    measured_every  integer,
    starts_on       date not null,
    due_on          date not null,
    weight          double precision not null,
    status          text not null,
    parent_goal_id  text,
    revised_on      date,
    revision_reason text,
    file_id bigint not null,
    line integer not null,
    primary key (goal_id)
);

create table facts.progress (
    goal_id     text not null,
    measured_on date not null,
    value       double precision not null,
    gas_level   integer,
    note        text,
    file_id bigint not null,
    line integer not null,
    primary key (goal_id, measured_on)
);

create table facts.actions (
    action_id     text not null,
    team_id       text not null,
    goal_id       text,
    owner_id      text,
    title         text not null,
    kind          text not null,
    due_on        date not null,
    completed_on  date,
    celebrated_on date,
    file_id bigint not null,
    line integer not null,
    primary key (action_id)
);
-- Every accepted change of a goal, in order of arrival. One row per goal and version.
create table facts.goal_versions (
    goal_id         text not null,
    version         integer not null,
    team_id         text not null,
    title           text not null,
    owner_id        text,
    owner_title     text,
    area            text,
    unit            text,
    direction       text not null,                      -- derived from baseline and target where none was given
    direction_given text,
    baseline        double precision not null,
    target          double precision not null,
    pace            text not null,
    measured_every  integer,
    starts_on       date not null,
    due_on          date not null,
    weight          double precision not null,
    status          text not null,
    parent_goal_id  text,
    revised_on      date,
    revision_reason text,
    file_id         bigint not null,
    line            integer not null,
    primary key (goal_id, version)
);

-- What became of the landed rows of each file. One row per merged file.
create table facts.file_fate (
    file_id    bigint primary key,
    run_id     bigint not null,
    added      bigint not null,
    changed    bigint not null,
    unchanged  bigint not null,
    removed    bigint not null,
    held       bigint not null,
    rejected   bigint not null,                         -- by rules that need what is stored
    superseded bigint not null
);

-- Landed rows that wait for a team or a goal that is not known yet. One row per waiting row.
create table facts.held (
    file_id     bigint not null,
    line        integer not null,
    feed        text not null,
    primary key (file_id, line)
);
create index held_by_feed on facts.held (feed);

-- What the merge has to say of single rows, for the receipt. One row per file, line and fate.
create table facts.finding (
    file_id     bigint not null,
    line        integer not null,
    fate        text not null check (fate in ('rejected', 'held', 'superseded')),
    code        text not null,
    column_name text not null,
    value       text,                                   -- what was found
    other       text,                                   -- what it was measured against, the nearest known id, the line that won
    primary key (file_id, line, fate, code)
);

-- Held rows that were resolved, or overtaken, in a later run: they count there, in no file. One row per run and feed.
create table facts.resolved (
    run_id     bigint not null,
    feed       text not null,
    added      bigint not null,
    changed    bigint not null,
    unchanged  bigint not null,
    removed    bigint not null,
    rejected   bigint not null,
    overtaken  bigint not null,
    primary key (run_id, feed)
);
