-- The goals of a district as in force. One row per goal.
select
    g.goal_id, g.area, g.team_id, g.title, g.owner_title, g.unit, g.starts_on, g.due_on, g.baseline, g.target, g.weight,
    g.latest_value, g.latest_on, g.latest_note, g.verdict, g.revisions, g.revision_reason, g.original_target,
    g.original_due_on, g.next_action, g.next_action_due_on, g.stale, g.forecast_low, g.forecast_high
from release.goal as g
where g.district_id = :district_id
order by g.goal_id
