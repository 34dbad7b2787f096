-- How old, how steady and how often rewritten each goal is. One row per goal.
insert into metrics.goal_course (
    goal_id, days_since, stale, improved, met_on_time, gas_level, original_attainment, revisions, unexplained
)
with measurement as (
    select
        g.goal_id, p.gas_level,
        row_number() over (partition by g.goal_id order by p.measured_on desc) as back,
        metrics.attainment(g.direction, g.baseline, g.target, p.value) as attainment,
        p.measured_on <= g.due_on
            and case when g.direction in ('increase', 'at_least') then p.value >= g.target else p.value <= g.target end
            as met_on_time
    from metrics.goal as g
    join facts.progress as p on p.goal_id = g.goal_id
    cross join metrics.question as q
    where p.measured_on <= q.as_of
),

moved as (
    select
        goal_id,
        max(attainment) filter (where back = 1) > max(attainment) filter (where back = 2) as improved,
        bool_or(met_on_time) as met_on_time,
        (array_agg(gas_level order by back) filter (where gas_level is not null))[1] as gas_level
    from measurement
    group by goal_id
),

version as (
    select
        v.goal_id, v.target, v.due_on, v.revision_reason,
        lag(v.target) over earlier as target_before, lag(v.due_on) over earlier as due_before
    from facts.goal_versions as v
    cross join metrics.question as q
    where v.revised_on is null or v.revised_on <= q.as_of
    window earlier as (partition by v.goal_id order by v.version)
),

revised as (
    select goal_id, count(*) as revisions, count(*) filter (where revision_reason is null) as unexplained
    from version
    where target <> target_before or due_on <> due_before
    group by goal_id
),

original as (
    select distinct on (goal_id) goal_id, direction, baseline, target
    from facts.goal_versions
    order by goal_id, version
),

aged as (
    select g.goal_id, b.opened - a.opened as days
    from metrics.goal as g
    join facts.teams as t on t.team_id = g.team_id
    cross join metrics.question as q
    join metrics.open_day as a
        on a.district_id = t.district_id and a.school = coalesce(t.school, '') and a.day = coalesce(g.latest_on, g.starts_on)
    join metrics.open_day as b on b.district_id = a.district_id and b.school = a.school and b.day = q.as_of
)

select
    g.goal_id, case when g.measurements > 0 then a.days end,
    coalesce(a.days > coalesce(1.5 * g.measured_every, 45), false),
    m.improved, coalesce(m.met_on_time, false), m.gas_level,
    metrics.attainment(o.direction, o.baseline, o.target, coalesce(g.latest_value, o.baseline)),
    coalesce(r.revisions, 0), coalesce(r.unexplained, 0)
from metrics.goal as g
join original as o on o.goal_id = g.goal_id
left join moved as m on m.goal_id = g.goal_id
left join revised as r on r.goal_id = g.goal_id
left join aged as a on a.goal_id = g.goal_id
