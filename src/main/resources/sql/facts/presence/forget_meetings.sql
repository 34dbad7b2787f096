-- The meetings of these go too. One row per meeting.
delete from facts.united_meeting as u
using changed_team as c
where u.team_id = c.team_id
