-- Which files have the lists that count as those of planned meetings. One row per file and meeting of it.
insert into facts.planned_list (file_id, team_id, meeting_id, planned_id, starts_at)
select distinct a.file_id, u.team_id, u.meeting_id, u.known_as, m.starts_at
from changed_team as c
join facts.united_meeting as u on u.team_id = c.team_id and u.known_as <> u.meeting_id
join facts.meetings as m on m.team_id = u.team_id and m.meeting_id = u.known_as
join facts.attendance as a on a.team_id = u.team_id and a.meeting_id = u.meeting_id
