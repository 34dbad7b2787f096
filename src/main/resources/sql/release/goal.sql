-- The goals as in force, with how they came to be so and what is next; an owner stands by title alone. One row per goal.
insert into release.goal (
    as_of, goal_id, district_id, area, team_id, title, owner_title, unit, direction, pace, status, starts_on, due_on,
    baseline, target, weight, parent_goal_id, measurements, latest_value, latest_on, latest_note, verdict, revisions,
    revision_reason, original_baseline, original_target, original_due_on, next_action, next_action_due_on,
    measured_every, stale, forecast_low, forecast_high
)
with version as (
    select
        v.goal_id, v.version, v.target, v.due_on, v.revision_reason,
        lag(v.target) over earlier as target_before,
        lag(v.due_on) over earlier as due_before,
        row_number() over earlier as place
    from facts.goal_versions as v
    cross join metrics.question as q
    where v.revised_on is null or v.revised_on <= q.as_of
    window earlier as (partition by v.goal_id order by v.version)
),

revised as (
    select
        goal_id, count(*) as revisions, (array_agg(revision_reason order by version desc))[1] as revision_reason
    from version
    where place > 1 and (target <> target_before or due_on <> due_before)
    group by goal_id
),

original as (
    select distinct on (goal_id) goal_id, baseline, target, due_on
    from facts.goal_versions
    order by goal_id, version
),

next_action as (
    select distinct on (a.goal_id) a.goal_id, a.title, a.due_on
    from facts.actions as a
    cross join metrics.question as q
    where a.goal_id is not null and (a.completed_on is null or a.completed_on > q.as_of)
    order by a.goal_id, a.due_on, a.action_id collate "C"
)

select
    q.as_of, g.goal_id, g.district_id, g.area, g.team_id, v.title, v.owner_title, v.unit, g.direction, g.pace, g.status,
    g.starts_on, g.due_on, g.baseline, g.target, g.weight, v.parent_goal_id, g.measurements, g.latest_value, g.latest_on,
    p.note, d.verdict, coalesce(r.revisions, 0), r.revision_reason, o.baseline, o.target, o.due_on, n.title, n.due_on,
    g.measured_every, c.stale, f.low, f.high
from metrics.goal as g
join facts.goal_versions as v on v.goal_id = g.goal_id and v.version = g.version
join metrics.goal_verdict as d on d.goal_id = g.goal_id
join metrics.goal_course as c on c.goal_id = g.goal_id
join original as o on o.goal_id = g.goal_id
left join facts.progress as p on p.goal_id = g.goal_id and p.measured_on = g.latest_on
left join metrics.goal_forecast as f on f.goal_id = g.goal_id
left join revised as r on r.goal_id = g.goal_id
left join next_action as n on n.goal_id = g.goal_id
cross join metrics.question as q
