-- The figures of the as-of date that was computed last, and the relations that they share.
-- The shared ones are refilled by each computation and rebuilt from the facts after a crash: they are not logged.
-- Blank keys are ''. Text keys sort by their bytes, so that sums run in the same order everywhere.

-- What is being computed. One row.
create unlogged table metrics.question (
    as_of         date not null,
    year_from     date not null,                        -- first day of the school year
    months_from   date not null,                        -- first day of the first month that is told
    closed_from   text collate "C" not null,            -- default closed days as MMDD, both inside
    closed_through text collate "C" not null
);

-- One row per district, area, team and goal that figures are told of.
create unlogged table metrics.unit (
    unit_id     integer primary key,
    scope       text collate "C" not null,
    district_id text collate "C" not null,
    area        text collate "C" not null,
    team_id     text collate "C" not null,
    subject     text collate "C" not null,              -- goal_id of a goal
    has_team    boolean not null                        -- false: an area that has goals only
);

-- Which teams a unit is the sum of. One row per unit and team.
create unlogged table metrics.unit_team (
    unit_id integer not null,
    team_id text collate "C" not null
);

-- One row per month, the school year to as-of, and to_date.
create unlogged table metrics.period (
    period_id    integer primary key,
    period       text collate "C" not null,
    period_start date,
    period_end   date not null
);

-- Where a figure stands: every combination that must have one. One row per family, unit, period and subject.
create unlogged table metrics.place (
    family       text collate "C" not null,             -- Metric.Family
    unit_id      integer not null,
    period_id    integer not null,
    subject      text collate "C" not null,
    period       text collate "C" not null,
    period_start date,
    period_end   date not null,
    still_open   boolean not null                       -- a survey wave that is not closed
);

-- Every day up to as-of that a figure may count, and whether it is open. One row per district, school and day.
create unlogged table metrics.open_day (
    district_id text collate "C" not null,
    school      text collate "C" not null,
    day         date not null,
    opens       boolean not null,
    opened      integer not null                        -- open days so far, this one included
);

-- Meetings dated up to as-of. One row per team and meeting.
create unlogged table metrics.meeting (
    team_id           text collate "C" not null,
    meeting_id        text collate "C" not null,
    held_on           date not null,
    held              boolean not null,
    reported          boolean not null,
    in_feed           boolean not null,                 -- false: known from its attendance only
    scheduled_minutes integer,
    mode              text,
    protected_time    boolean,
    agenda_on         date,                             -- sent by as-of
    recap_on          date                              -- sent by as-of
);

-- Who was expected where. One row per reported meeting and expected person.
create unlogged table metrics.expected (
    team_id           text collate "C" not null,
    meeting_id        text collate "C" not null,
    person_id         text collate "C" not null,
    held_on           date not null,
    status            text,                             -- null = unrecorded
    attended          boolean not null,
    scheduled_minutes integer,
    credit_minutes    integer not null,
    contributions     integer,
    mode              text
);

-- Who of those expected held a role or stood for an organization that day. One row per reported meeting with a roster.
create unlogged table metrics.roster_day (
    team_id                text collate "C" not null,
    meeting_id             text collate "C" not null,
    leaders                bigint not null,
    leaders_attended       bigint not null,
    organizations          bigint not null,
    organizations_attended bigint not null
);

-- One row per team.
create unlogged table metrics.team_trait (
    team_id     text collate "C" primary key,
    has_roster  boolean not null,                       -- a membership began by as-of
    protected   boolean not null,                       -- students and families, fewer than 10 expected
    expects     boolean not null,                       -- an expected pair up to as-of
    schedules   boolean not null,                       -- scheduled minutes were delivered
    plans       boolean not null,                       -- meetings_per_month
    in_feed     boolean not null,                       -- a row of meetings
    meets       boolean not null,                       -- a row of meetings or attendance
    times       boolean not null,                       -- minutes, scheduled or attended
    speaks      boolean not null,                       -- contributions
    roles       boolean not null,
    organizations boolean not null,
    modes       boolean not null,
    protects    boolean not null,                       -- protected_time
    agendas     boolean not null,
    recaps      boolean not null
);

-- Which teams give to a unit's sums. One row per need, unit and team.
create unlogged table metrics.giver (
    need    text collate "C" not null,
    unit_id integer not null,
    team_id text collate "C" not null,
    hidden  boolean not null                            -- all teams of the unit that have the metric are protected
);

-- One row per team, member and period with an expected pair.
create unlogged table metrics.member_period (
    team_id         text collate "C" not null,
    person_id       text collate "C" not null,
    period_id       integer not null,
    expected        bigint not null,
    attended        bigint not null,
    on_time         bigint not null,                    -- present or remote
    excused         bigint not null,
    unrecorded      bigint not null,
    scheduled_pairs bigint not null,                    -- with scheduled minutes > 0
    scheduled       bigint not null,
    credit          bigint not null,                    -- of the scheduled pairs
    in_person_expected bigint not null,
    in_person_attended bigint not null,
    virtual_expected bigint not null,
    virtual_attended bigint not null,
    minutes         bigint not null,                    -- credit of all pairs
    contributions   bigint not null,                    -- where attended
    spoken          bigint not null                     -- pairs with a contributions value
);

-- One row per team and period.
create unlogged table metrics.team_period (
    team_id         text collate "C" not null,
    period_id       integer not null,
    expected        bigint not null,
    attended        bigint not null,
    on_time         bigint not null,
    excused         bigint not null,
    unrecorded      bigint not null,
    scheduled_pairs bigint not null,
    scheduled       bigint not null,
    credit          bigint not null,
    in_person_expected bigint not null,
    in_person_attended bigint not null,
    virtual_expected bigint not null,
    virtual_attended bigint not null,
    minutes         bigint not null,                    -- credit of all pairs
    contributions   bigint not null,                    -- where attended
    spoken          bigint not null                     -- pairs with a contributions value
);

-- People who attended and were not expected. One row per team and period with a guest.
create unlogged table metrics.guest_period (
    team_id   text collate "C" not null,
    period_id integer not null,
    guests    bigint not null,
    minutes   bigint not null
);

-- One row per team and period with a meeting.
create unlogged table metrics.meeting_period (
    team_id   text collate "C" not null,
    period_id integer not null,
    held      bigint not null,
    cancelled bigint not null,
    reported  bigint not null,
    quorate   bigint not null,                          -- reported, and a quorum attended
    incomplete bigint not null                          -- reported, more than 30 % of the members unrecorded
);

-- What was done for a team's meetings, and who stood there. One row per team and period with a held meeting.
create unlogged table metrics.meeting_habit (
    team_id            text collate "C" not null,
    period_id          integer not null,
    led                bigint not null,                 -- a leader attended
    could_be_led       bigint not null,                 -- a leader was on the roster
    represented        double precision not null,       -- sum of the shares of organizations
    could_represent    bigint not null,                 -- meetings with a known organization
    protected_minutes  bigint not null,
    told_minutes       bigint not null,                 -- of meetings with protected_time given
    told_meetings      bigint not null,
    agendas            bigint not null,                 -- a day before, or earlier
    recaps             bigint not null,                 -- within three days
    could_recap        bigint not null                  -- sent, or due by as-of
);

-- The people whom a district's teams expected this school year. One row per district and person.
create unlogged table metrics.network_node (
    district_id  text collate "C" not null,
    person_id    text collate "C" not null,
    organization text,
    ties         bigint not null
);

-- Two who attended the same meeting this school year. One row per district and pair, the smaller id first.
create unlogged table metrics.network_tie (
    district_id text collate "C" not null,
    person_id   text collate "C" not null,
    other_id    text collate "C" not null
);

-- How many meetings a team means to hold on the open days of a period. One row per planning team and period.
create unlogged table metrics.planned (
    team_id   text collate "C" not null,
    period_id integer not null,
    planned   double precision not null
);

-- Items that are declared or were answered, with the thresholds in force. One row per survey and item.
create unlogged table metrics.item (
    survey_id      text collate "C" not null,
    item_id        text collate "C" not null,
    item_no        integer not null,
    text           text,
    construct      text collate "C",
    scale_min      double precision not null,
    scale_max      double precision not null,
    reversed       boolean not null,
    favorable_from double precision,
    unfavorable_to double precision,
    primary key (survey_id, item_id)
);

-- Waves that exist for a team by as-of. One row per team and wave.
create unlogged table metrics.team_wave (
    team_id     text collate "C" not null,
    period_id   integer not null,                       -- one per survey and wave
    survey_id   text collate "C" not null,
    wave_id     text collate "C" not null,
    opens_on    date not null,
    closes_on   date not null,
    closed      boolean not null,
    respondents bigint not null,
    invited     bigint,                                 -- null = neither given nor known from a roster
    families    boolean not null                        -- students or families: the larger minimum group
);

-- The closed wave of the same survey that a unit took part in before. One row per unit and wave that has one.
create unlogged table metrics.wave_before (
    unit_id   integer not null,
    period_id integer not null,
    before_id integer not null                          -- its period
);

-- What a district's wave asked. One row per district, wave and subject.
create unlogged table metrics.asked (
    district_id text collate "C" not null,
    period_id   integer not null,
    family      text collate "C" not null,              -- item, construct
    subject     text collate "C" not null
);

-- Survey subjects that a need does not apply to, because no threshold is set. One row per need, wave and subject.
create unlogged table metrics.exempt (
    need      text collate "C" not null,
    period_id integer not null,
    family    text collate "C" not null,
    subject   text collate "C" not null
);

-- Survey rows submitted up to as-of. One row per team, wave, respondent and item.
create unlogged table metrics.answer (
    team_id       text collate "C" not null,
    period_id     integer not null,
    survey_id     text collate "C" not null,
    respondent_id text collate "C" not null,
    item_id       text collate "C" not null,
    construct     text collate "C",
    value         numeric,                              -- after flipping; null = no valid answer
    favorable     boolean,                              -- null = the item has no threshold
    unfavorable   boolean
);

-- What a team answered. One row per team, wave, family (item, construct) and subject.
create unlogged table metrics.answer_sum (
    team_id           text collate "C" not null,
    period_id         integer not null,
    family            text collate "C" not null,
    subject           text collate "C" not null,
    answers           bigint not null,                  -- valid ones
    total             numeric not null,
    squares           numeric not null,                 -- sum of the squared answers
    respondents       bigint not null,                  -- with a valid answer
    favorable         bigint not null,
    could_favorable   bigint not null,                  -- valid answers to items with a threshold
    unfavorable       bigint not null,
    could_unfavorable bigint not null
);

-- A respondent's mean of at least half of a construct's items. One row per team, wave, construct and respondent.
create unlogged table metrics.score (
    team_id       text collate "C" not null,
    period_id     integer not null,
    construct     text collate "C" not null,
    respondent_id text collate "C" not null,
    score         numeric not null
);

-- The smallest number of respondents that any figure of a survey cell rests on. One row per team, wave and cell.
create unlogged table metrics.survey_group (
    team_id   text collate "C" not null,
    period_id integer not null,
    cell_kind text collate "C" not null,                -- construct, item, response_rate
    cell      text collate "C" not null,
    answered  boolean not null,
    smallest  bigint not null
);

-- Goals as in force on as-of. One row per goal.
create unlogged table metrics.goal (
    goal_id        text collate "C" primary key,
    team_id        text collate "C" not null,
    district_id    text collate "C" not null,
    area           text collate "C" not null,
    direction      text not null,
    pace           text not null,
    status         text not null,
    starts_on      date not null,
    due_on         date not null,
    baseline       double precision not null,
    target         double precision not null,
    weight         double precision not null,
    version        integer not null,
    measurements   bigint not null,
    latest_value   double precision,
    latest_on      date,
    started        boolean not null,
    reached        boolean not null,                    -- the latest measurement is at or past the target
    attainment     double precision,
    expected       double precision not null,           -- on as-of
    expected_then  double precision,                    -- when last measured
    measured_every integer,
    owned          boolean not null                     -- by person or title
);

-- What is known of a goal's course. One row per goal.
create unlogged table metrics.goal_course (
    goal_id             text collate "C" primary key,
    days_since          integer,                        -- open days since the latest measurement
    stale               boolean not null,
    improved            boolean,                        -- null = measured less than twice
    met_on_time         boolean not null,
    gas_level           integer,
    original_attainment double precision,
    revisions           bigint not null,
    unexplained         bigint not null
);

-- Where a goal's measurements point to, by Theil and Sen. One row per goal with enough of them.
create unlogged table metrics.goal_forecast (
    goal_id    text collate "C" primary key,
    value      double precision not null,               -- on the day it is due
    attainment double precision
);

-- Pace and verdict of each goal. One row per goal.
create unlogged table metrics.goal_verdict (
    goal_id  text collate "C" primary key,
    pace     double precision,
    verdict  text not null
);

-- Which goals a unit is the sum of. One row per unit and goal.
create unlogged table metrics.unit_goal (
    unit_id integer not null,
    goal_id text collate "C" not null
);

-- How much of the way from baseline to target a value has gone; a goal to stay where its baseline was does, or does not.
create function metrics.attainment(
    direction text, baseline double precision, target double precision, value double precision
) returns double precision language sql immutable parallel safe as $$
    select case
        when direction = 'at_least' and target <= baseline then case when value >= target then 1 else 0 end
        when direction = 'at_most' and target >= baseline then case when value <= target then 1 else 0 end
        else (value - baseline) / nullif(target - baseline, 0)
    end
$$;

-- Every figure, in whatever state, before anything is hidden from surveys. One row per place and metric.
create table metrics.value (
    as_of        date not null,
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
    state        text not null check (state in ('ok', 'no_data', 'not_applicable', 'suppressed', 'too_early')),
    check (state = 'ok' and value is not null
        or state <> 'ok' and num_nulls(value, low, high, numerator, denominator, n) = 6)
);

create index answer_team on metrics.answer (team_id, period_id);
create index giver_need on metrics.giver (need, team_id);
create index member_period_team on metrics.member_period (team_id, period_id);
create index place_family on metrics.place (family, unit_id);
