-- What the leaders' edition before found. One row per district, rule, team, goal and subject.
insert into release.was_found (district_id, practice_id, rule, team_id, goal_id, subject)
select e.district_id, e.practice_id, e.rule, e.team_id, e.goal_id, e.subject
from release.edition_finding as e
join release.compared_edition as c on c.as_of = e.as_of and c.number = e.number
