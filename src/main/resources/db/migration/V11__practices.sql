-- What the figures of practices rest on. The shared relations are refilled by each computation and are not logged.

-- The closed vocabulary of what a meeting is for.
create table metrics.activity (
    activity text collate "C" primary key
);
insert into metrics.activity (activity)
values
    ('meeting'), ('leadership'), ('plc'), ('co_teaching'), ('lesson_planning'), ('peer_observation'),
    ('parent_conference'), ('family_workshop'), ('mentoring'), ('service_project'), ('partner_workshop'), ('internship'),
    ('career_exploration'), ('group_project'), ('peer_tutoring'), ('club'), ('stem_project'), ('pd_day'), ('open_forum'),
    ('training'), ('celebration'), ('conflict_session'), ('informal_checkin'), ('other');

-- Meetings dated up to as-of, by what they were for. One row per team and meeting.
create unlogged table metrics.session (
    district_id  text collate "C" not null,
    area         text collate "C" not null,
    school       text collate "C",
    team_id      text collate "C" not null,
    meeting_id   text collate "C" not null,
    held_on      date not null,
    in_year      boolean not null,                      -- in the school year to as-of
    in_last_year boolean not null,                      -- in the one before, up to the same day
    held         boolean not null,
    reported     boolean not null,
    mode         text,
    activity     text collate "C" not null,             -- blank = meeting
    partner      text collate "C",
    cancel_reason text,
    duties       bigint not null,                       -- of the four, held by people who attended
    facilitator  boolean not null,                      -- duties of people who attended
    data         boolean not null
);

-- What a team, or its district, has delivered by as-of. One row per team.
create unlogged table metrics.practice_trait (
    team_id      text collate "C" primary key,
    activities   boolean not null,
    duties       boolean not null,
    partners     boolean not null,
    reasons      boolean not null,                      -- of cancelled meetings
    groups       boolean not null,                      -- stakeholder groups of members
    owners       boolean not null,                      -- of actions
    celebrations boolean not null,
    trains       boolean not null,                      -- the district ever held a training
    observes     boolean not null                       -- the district ever held a peer observation
);

-- How long a team was at work in the school year to as-of. One row per team with an open day.
create unlogged table metrics.team_time (
    team_id   text collate "C" primary key,
    open_days bigint not null,
    months    double precision not null                 -- months, in proportion to their open days
);

-- Where a district's own figures stand. One row per family, district, period and subject.
create unlogged table metrics.district_place (
    family      text collate "C" not null,
    district_id text collate "C" not null,
    period      text collate "C" not null,
    subject     text collate "C" not null               -- activity, school, <construct>/<respondent group>
);

-- Subjects of so few students or families that they are not told, and what would give them away. One row per need and subject.
create unlogged table metrics.small_cell (
    need    text collate "C" not null,
    unit_id integer not null,
    subject text collate "C" not null
);

-- Who answered a survey, and the group they say they belong to. One row per team, wave and respondent.
create unlogged table metrics.respondent (
    team_id          text collate "C" not null,
    period_id        integer not null,
    respondent_id    text collate "C" not null,
    respondent_group text collate "C" not null          -- '' = not said
);

-- What the respondents of a group in a team answered. One row per team, wave, construct, item and respondent group.
create unlogged table metrics.group_answer (
    team_id           text collate "C" not null,
    period_id         integer not null,
    construct         text collate "C" not null,
    item_id           text collate "C" not null,
    respondent_group  text collate "C" not null,        -- '' = not said
    answers           bigint not null,                  -- valid ones
    favorable         bigint not null,
    could_favorable   bigint not null,
    unfavorable       bigint not null,
    could_unfavorable bigint not null
);

-- Respondents with a valid answer. One row per team, wave, construct and respondent group.
create unlogged table metrics.group_size (
    team_id          text collate "C" not null,
    period_id        integer not null,
    construct        text collate "C" not null,
    respondent_group text collate "C" not null,
    respondents      bigint not null
);

alter table release.hidden_figure drop constraint hidden_figure_family_check;
alter table release.hidden_figure
    add constraint hidden_figure_family_check check (family in ('wave', 'construct', 'item', 'compared', 'group'));

-- The practices, as practices.yml declares them. One row per practice.
create table release.practice_declared (
    practice_no integer not null,
    practice_id text collate "C" primary key,
    title       text not null,
    needs       text not null                           -- what would measure it
);

-- What measures each practice, the first first. One row per practice and measure.
create table release.practice_measure (
    practice_id text collate "C" not null,
    place       integer not null,
    metric      text collate "C" not null,
    subject     text collate "C" not null,
    area        text collate "C" not null,              -- '' = the district
    period      text not null check (period in ('ytd', 'to_date', 'wave')),
    primary key (practice_id, place)
);

-- What makes a practice a finding, with the limits in force. One row per practice and rule.
create table release.practice_rule (
    practice_id  text collate "C" not null,
    rule         text collate "C" not null,             -- as settings name it; of teams with /team
    rule_no      integer not null,
    finds        text not null check (finds in ('celebrate', 'attention')),
    found_by     text not null,                         -- a statement of sql/release/practice
    scope        text not null check (scope in ('district', 'team')),
    sets_status  boolean not null,
    metric       text collate "C" not null,
    subject      text collate "C" not null,
    area         text collate "C" not null,
    period       text not null,
    op           text not null check (op in ('under', 'over', 'at_least', 'at_most', '')),
    limit_value  double precision not null,
    slack        double precision not null,             -- a word is left only when its limit is crossed by so much
    other_metric text collate "C" not null default '',
    other_subject text collate "C" not null default '',
    other_period text not null default '',
    other_limit  double precision not null default 0,
    third_metric text collate "C" not null default '',
    third_period text not null default '',
    third_limit  double precision not null default 0,
    least        double precision not null,             -- of fewer nothing is concluded
    from_day     text not null,                         -- MMDD, '' = the whole year
    what         text not null,
    said         text not null,
    question     text not null,
    primary key (practice_id, rule)
);

-- The leaders' edition that the one in the making compares with. One row, or none.
create table release.compared_edition (
    as_of  date not null,
    number integer not null
);

-- The figures that practices rest on, of the latest closed wave where they are of a survey, and what they were in the
-- leaders' edition before. One row per unit, metric and subject.
create table release.practice_value (
    district_id   text collate "C" not null,
    scope         text collate "C" not null,
    area          text collate "C" not null,
    team_id       text collate "C" not null,
    subject       text collate "C" not null,
    metric        text collate "C" not null,
    period        text collate "C" not null,
    period_start  date,
    value         double precision,
    low           double precision,
    high          double precision,
    numerator     double precision,
    denominator   double precision,
    n             bigint,
    state         text not null,
    earlier_value double precision,
    primary key (metric, district_id, scope, area, team_id, subject)
);

-- What the rules found, before it is ranked. One row per district, rule, team, goal and subject.
create table release.found (
    district_id text collate "C" not null,
    practice_id text collate "C" not null,
    rule        text collate "C" not null,
    team_id     text collate "C" not null default '',
    goal_id     text collate "C" not null default '',
    subject     text collate "C" not null default '',
    severity    double precision not null,
    value       double precision,
    numerator   double precision,
    denominator double precision,
    n           bigint,
    other_value double precision,
    primary key (district_id, practice_id, rule, team_id, goal_id, subject)
);

-- What there is to celebrate and what needs attention. One row per district, rule, team, goal and subject.
create table release.finding (
    as_of       date not null,
    district_id text collate "C" not null,
    finds       text not null check (finds in ('celebrate', 'attention')),
    rank        integer not null,                       -- goals first, then severity, then how long it has lasted
    practice_id text collate "C" not null,
    rule        text collate "C" not null,
    team_id     text collate "C" not null,              -- '' = the district
    goal_id     text collate "C" not null,              -- '' = no single goal
    subject     text collate "C" not null,
    severity    double precision not null,
    lasted      integer not null,                       -- leaders' editions in a row that found it before
    metric      text collate "C" not null,
    value       double precision,
    numerator   double precision,
    denominator double precision,
    n           bigint,
    limit_value double precision not null,
    other_metric text collate "C" not null,
    other_value double precision,
    what        text not null,
    said        text not null,
    question    text not null,
    primary key (district_id, finds, rank)
);

-- Every practice. One row per district and practice.
create table release.practice (
    as_of       date not null,
    district_id text collate "C" not null,
    practice_no integer not null,
    practice_id text collate "C" not null,
    title       text not null,
    state       text not null check (state in ('measured', 'not_measured', 'not_shown')),
    status      text not null check (
        status in ('on track', 'steady', 'needs attention', 'not measured', 'not shown')
    ),
    metric      text collate "C" not null,              -- the figure that stands for it, '' = none
    subject     text collate "C" not null,
    area        text collate "C" not null,
    period      text collate "C" not null,
    period_start date,
    value       double precision,
    change      double precision,                       -- since the leaders' edition before
    n           bigint,
    needs       text not null,
    primary key (district_id, practice_id),
    check ((state = 'measured') = (value is not null))
);

-- The figures that stand behind a practice. One row per district, practice and measure.
create table release.practice_figure (
    as_of       date not null,
    district_id text collate "C" not null,
    practice_id text collate "C" not null,
    place       integer not null,
    metric      text collate "C" not null,
    subject     text collate "C" not null,
    area        text collate "C" not null,
    period      text collate "C" not null,
    value       double precision,
    numerator   double precision,
    denominator double precision,
    n           bigint,
    state       text not null,
    primary key (district_id, practice_id, place, subject)
);

-- How each practice stood in an edition. One row per edition, district and practice.
create table release.edition_practice (
    as_of        date not null,
    number       integer not null,
    district_id  text collate "C" not null,
    practice_id  text collate "C" not null,
    status       text not null,
    metric       text collate "C" not null,
    subject      text collate "C" not null,
    area         text collate "C" not null,
    period_start date,
    value        double precision,
    primary key (as_of, number, district_id, practice_id),
    foreign key (as_of, number) references release.edition
);

-- What an edition found. One row per edition, district, rule, team, goal and subject.
create table release.edition_finding (
    as_of       date not null,
    number      integer not null,
    district_id text collate "C" not null,
    practice_id text collate "C" not null,
    rule        text collate "C" not null,
    team_id     text collate "C" not null,
    goal_id     text collate "C" not null,
    subject     text collate "C" not null,
    lasted      integer not null,
    primary key (as_of, number, district_id, practice_id, rule, team_id, goal_id, subject),
    foreign key (as_of, number) references release.edition
);

-- Whether a value lies beyond a limit, which is moved by the slack: towards the good where it lay beyond before, towards
-- the bad where it did not, so that a word is left only when its limit is crossed by so much.
create function release.beyond(
    op text, value double precision, limit_value double precision, slack double precision, was boolean, known boolean
) returns boolean language sql immutable parallel safe as $$
    select case op
        when 'under' then value < limit_value + case when was then slack when known then -slack else 0 end
        when 'over' then value > limit_value - case when was then slack when known then -slack else 0 end
        when 'at_least' then value >= limit_value - case when was then slack when known then -slack else 0 end
        when 'at_most' then value <= limit_value + case when was then slack when known then -slack else 0 end
        else false
    end
$$;

-- How far beyond its limit a value lies, as a share of the limit.
create function release.severity(value double precision, limit_value double precision)
returns double precision language sql immutable parallel safe as $$
    select abs(value - limit_value) / coalesce(nullif(abs(limit_value), 0), 1)
$$;

-- What the leaders' edition before found. One row per district, rule, team, goal and subject.
create table release.was_found (
    district_id text collate "C" not null,
    practice_id text collate "C" not null,
    rule        text collate "C" not null,
    team_id     text collate "C" not null,
    goal_id     text collate "C" not null,
    subject     text collate "C" not null,
    primary key (district_id, practice_id, rule, team_id, goal_id, subject)
);
