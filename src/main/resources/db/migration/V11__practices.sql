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
