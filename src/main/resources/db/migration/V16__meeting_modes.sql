-- How a meeting was held, where the export that it is known from tells: a list of a conference tool is of a virtual one.
alter table intake.attendance add column source_mode text;
alter table facts.attendance add column source_mode text;
alter table facts.united add column source_mode text;

create or replace view facts.presence as
select
    a.team_id, a.meeting_id, a.person_id, a.meeting_date, a.scheduled_minutes, a.status, a.minutes, a.contributions,
    a.duty, a.source_mode
from facts.attendance as a
where not exists (
    select
    from facts.united_meeting as u
    where u.team_id = a.team_id and u.meeting_id = a.meeting_id
)
union all
select
    team_id, meeting_id, person_id, meeting_date, scheduled_minutes, status, minutes, contributions, duty, source_mode
from facts.united;
