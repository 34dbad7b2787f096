-- Every accepted change of a goal is a version. One row per added or changed goal.
insert into facts.goal_versions (
    goal_id, version, team_id, title, owner_id, owner_title, area, unit, direction, direction_given, baseline, target,
    pace, measured_every, starts_on, due_on, weight, status, parent_goal_id, revised_on, revision_reason, file_id, line
)
select
    g.goal_id,
    coalesce((select max(v.version) from facts.goal_versions as v where v.goal_id = g.goal_id), 0) + 1,
    g.team_id,
    g.title,
    g.owner_id,
    g.owner_title,
    g.area,
    g.unit,
    g.direction,
    g.direction_given,
    g.baseline,
    g.target,
    g.pace,
    g.measured_every,
    g.starts_on,
    g.due_on,
    g.weight,
    g.status,
    g.parent_goal_id,
    g.revised_on,
    g.revision_reason,
    g.file_id,
    g.line
from facts.goals as g
join candidate as c on c.goal_id = g.goal_id and c.file_id = g.file_id and c.line = g.line
