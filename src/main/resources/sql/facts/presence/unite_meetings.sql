-- Meetings with a row of an export. One row per meeting.
insert into facts.united_meeting (team_id, meeting_id)
select distinct a.team_id, a.meeting_id
from facts.attendance as a
where
    coalesce(a.source_name, a.source_email, a.source_id) is not null
    and a.team_id in (select team_id from changed_team)
