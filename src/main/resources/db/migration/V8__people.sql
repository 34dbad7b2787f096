-- Who somebody is in the export that a row of attendance came from; all blank where a file names people by roster ids.
alter table intake.attendance
    add column source_name text,
    add column source_email text,
    add column source_id text;

alter table facts.attendance
    add column source_name text,
    add column source_email text,
    add column source_id text;

-- Rows that came from an export, found without reading the others.
create index attendance_of_sources on facts.attendance (team_id, meeting_id)
    where coalesce(source_name, source_email, source_id) is not null;

-- What the people of a team's exports were resolved from last: its attendance, roster and aliases. One row per team.
create table facts.resolved_team (
    team_id text primary key,
    mark    text not null                               -- changes with any of them
);

-- Meetings with a row of an export. One row per meeting.
create table facts.united_meeting (
    team_id    text not null,
    meeting_id text not null,
    primary key (team_id, meeting_id)
);

-- Who was at these meetings, what several sources say of a person united. One row per meeting and person.
create table facts.united (
    team_id           text not null,
    meeting_id        text not null,
    person_id         text not null,
    meeting_date      date not null,
    scheduled_minutes integer,
    status            text not null,
    minutes           integer,
    contributions     integer,
    duty              text,
    primary key (team_id, meeting_id, person_id)
);

-- People of exports whom neither a roster nor an alias knows. One row per team and source.
create table facts.person_to_confirm (
    team_id      text not null,
    source_name  text not null,
    source_email text not null,
    meetings     integer not null,                      -- at which they were seen
    last_on      date not null,
    nearest      text,                                  -- in the team's roster: a hint to a person, never used
    primary key (team_id, source_name, source_email)
);

-- Who was there. One row per team, meeting and person.
create view facts.presence as
select
    a.team_id, a.meeting_id, a.person_id, a.meeting_date, a.scheduled_minutes, a.status, a.minutes, a.contributions,
    a.duty
from facts.attendance as a
where not exists (
    select
    from facts.united_meeting as u
    where u.team_id = a.team_id and u.meeting_id = a.meeting_id
)
union all
select
    team_id, meeting_id, person_id, meeting_date, scheduled_minutes, status, minutes, contributions, duty
from facts.united;

-- Lists of questions that the job wrote into the feedback folder, so that one is known when somebody drops it unanswered.
create table receipt.list_written (
    sha256 text primary key
);
