-- Every file that was ever dropped, once per sha256 and path. One row per file.
create table intake.file (
    file_id      bigint generated always as identity primary key,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes   bigint not null,
    path         text not null,                         -- in the inbox, with /
    received_at  timestamptz not null default now(),
    run_id       bigint not null,
    status       text not null check (status in ('judged', 'refused', 'already_loaded')),
    loaded_as    bigint references intake.file,         -- already_loaded: the file whose bytes these are
    feed         text,                                  -- refused: the nearest feed, if any
    profile      text,
    columns      text[] not null default '{}',          -- canonical columns that the file delivers
    encoding     text,
    delimiter    text,
    header_line  integer,
    read_rows    bigint not null default 0,
    landed_rows  bigint not null default 0,
    rejected_rows bigint not null default 0,
    skipped_rows bigint not null default 0,             -- no data by the source's own rules
    archived_at  timestamptz,
    archived_as  text,                                  -- where it lies now; null while archived = it was gone
    check (status <> 'judged' or read_rows = landed_rows + rejected_rows + skipped_rows)
);
create unique index file_loaded_once on intake.file (sha256) where status = 'judged';
create index file_by_sha256 on intake.file (sha256);

-- What is wrong with a file or one of its rows, as the receipt says it. One row per problem.
create table intake.problem (
    file_id     bigint not null references intake.file on delete cascade,
    problem_no  integer not null,                       -- order of finding within the file
    severity    text not null check (severity in ('refused', 'rejected', 'warning')),
    line        integer,                                -- as a spreadsheet shows it, header = 1; null = the whole file
    column_name text,
    cell        text,                                   -- C12
    code        text not null,
    value       text,                                   -- cut at 80 characters
    message     text not null,
    help        text not null,
    primary key (file_id, problem_no)
);

-- What landed, as each file said it, for ever. One row per file and line.
create table intake.teams (
    file_id            bigint not null,
    line               integer not null,
    deleted            boolean not null default false,
    district_id        text,
    district_name      text,
    team_id            text not null,
    team_name          text,
    area               text,
    school             text,
    meetings_per_month double precision,
    quorum             integer,
    conflict_protocol  boolean,
    starts_on          date,
    ends_on            date,
    primary key (file_id, line)
);

create table intake.calendar (
    file_id     bigint not null,
    line        integer not null,
    deleted     boolean not null default false,
    district_id text not null,
    school      text not null default '',
    starts_on   date not null,
    ends_on     date,
    label       text,
    primary key (file_id, line)
);

create table intake.members (
    file_id           bigint not null,
    line              integer not null,
    deleted           boolean not null default false,
    team_id           text not null,
    person_id         text not null,
    person_name       text,
    organization      text,
    stakeholder_group text,
    role              text,                             -- words in their fixed order joined with |
    joined_on         date not null,
    left_on           date,
    primary key (file_id, line)
);

create table intake.meetings (
    file_id              bigint not null,
    line                 integer not null,
    deleted              boolean not null default false,
    meeting_id           text not null,
    team_id              text not null,
    title                text,
    activity             text,
    starts_at            timestamp,
    scheduled_minutes    integer,
    status               text,
    mode                 text,
    protected_time       boolean,
    agenda_sent_on       date,
    recap_sent_on        date,
    cancel_reason        text,
    partner_organization text,
    primary key (file_id, line)
);

create table intake.attendance (
    file_id           bigint not null,
    line              integer not null,
    deleted           boolean not null default false,
    meeting_id        text not null,
    team_id           text not null,
    meeting_date      date,
    scheduled_minutes integer,
    person_id         text not null,
    status            text,
    minutes           integer,
    contributions     integer,
    duty              text,
    primary key (file_id, line)
);

create table intake.waves (
    file_id   bigint not null,
    line      integer not null,
    deleted   boolean not null default false,
    survey_id text not null,
    wave_id   text not null,
    team_id   text not null default '',                 -- '' = all teams
    opens_on  date,
    closes_on date,
    invited   integer,
    primary key (file_id, line)
);

create table intake.survey (
    file_id          bigint not null,
    line             integer not null,
    deleted          boolean not null default false,
    survey_id        text not null,
    wave_id          text not null,
    team_id          text not null,
    respondent_id    text not null,                     -- keyed hash, never the id itself
    respondent_group text,
    submitted_on     date,
    item_id          text not null,
    value            double precision,                  -- null = no answer
    primary key (file_id, line)
);

create table intake.goals (
    file_id         bigint not null,
    line            integer not null,
    deleted         boolean not null default false,
    goal_id         text not null,
    team_id         text,
    title           text,
    owner_id        text,
    owner_title     text,
    area            text,
    unit            text,
    direction       text,                               -- as given; blank is derived in facts
    baseline        double precision,
    target          double precision,
    pace            text,
    measured_every  integer,
    starts_on       date,
    due_on          date,
    weight          double precision,
    status          text,
    parent_goal_id  text,
    revised_on      date,
    revision_reason text,
    primary key (file_id, line)
);

create table intake.progress (
    file_id     bigint not null,
    line        integer not null,
    deleted     boolean not null default false,
    goal_id     text not null,
    measured_on date not null,
    value       double precision,
    gas_level   integer,
    note        text,
    primary key (file_id, line)
);

create table intake.actions (
    file_id       bigint not null,
    line          integer not null,
    deleted       boolean not null default false,
    action_id     text not null,
    team_id       text,
    goal_id       text,
    owner_id      text,
    title         text,
    kind          text,
    due_on        date,
    completed_on  date,
    celebrated_on date,
    primary key (file_id, line)
);

-- The instrument files as last read well: settings, read at each run. One row per survey.
create table intake.instrument (
    survey_id      text primary key,
    title          text not null,
    sha256         text not null,
    missing        text[] not null,                     -- labels that are no answer, lower case
    scale_min      double precision not null,           -- of items that declare none
    scale_max      double precision not null
);

-- One row per survey and declared item; item_no is its place in the file.
create table intake.instrument_item (
    survey_id      text not null references intake.instrument on delete cascade,
    item_id        text not null,
    item_no        integer not null,
    text           text,
    construct      text,
    scale_min      double precision not null,
    scale_max      double precision not null,
    reverse        boolean not null,
    favorable_from double precision,                    -- null = metrics.md's default for the number of points
    unfavorable_to double precision,
    primary key (survey_id, item_id)
);
