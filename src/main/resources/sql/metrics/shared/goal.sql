-- Each goal as in force on as-of, with its latest measurement and how far it has come. One row per goal.
insert into metrics.goal (
    goal_id, team_id, district_id, area, direction, pace, status, starts_on, due_on, baseline, target, weight, version,
    measurements, latest_value, latest_on, started, reached, attainment, expected, expected_then,
    measured_every, owned
)
with question as (
    select as_of from metrics.question
),

-- the last version that is not dated later, else the first
version as (
    select distinct on (v.goal_id)
        v.goal_id, v.version, v.team_id, v.area, v.direction, v.pace, v.status, v.starts_on, v.due_on, v.baseline,
        v.target, v.weight, v.measured_every, v.owner_id is not null or v.owner_title is not null as owned
    from facts.goal_versions as v
    join facts.goals as g on g.goal_id = v.goal_id
    cross join question as q
    order by
        v.goal_id,
        (v.revised_on is null or v.revised_on <= q.as_of) desc,
        case when v.revised_on is null or v.revised_on <= q.as_of then -v.version else v.version end
),

latest as (
    select distinct on (p.goal_id)
        p.goal_id, p.measured_on, p.value, count(*) over (partition by p.goal_id) as measurements
    from facts.progress as p
    cross join question as q
    where p.measured_on <= q.as_of
    order by p.goal_id, p.measured_on desc
),

stood as (
    select
        v.*,
        t.district_id,
        coalesce(v.area, t.area) as own_area,
        l.value as latest_value,
        l.measured_on,
        coalesce(l.measurements, 0) as measurements,
        coalesce(l.value, v.baseline) as y,
        case when v.direction in ('increase', 'at_least') then 1 else -1 end as sign,
        q.as_of
    from version as v
    join facts.teams as t on t.team_id = v.team_id
    left join latest as l on l.goal_id = v.goal_id
    cross join question as q
)

select
    goal_id, team_id, district_id, own_area, direction, pace, status, starts_on, due_on, baseline, target, weight,
    version, measurements, latest_value, measured_on,
    starts_on <= as_of,
    latest_value is not null and sign * latest_value >= sign * target,
    metrics.attainment(direction, baseline, target, y),
    case
        when as_of < starts_on then 0
        when due_on = starts_on then 1
        else least(1, (as_of - starts_on)::double precision / (due_on - starts_on))
    end,
    case
        when measured_on is null then null
        when measured_on < starts_on then 0
        when due_on = starts_on then 1
        else least(1, (measured_on - starts_on)::double precision / (due_on - starts_on))
    end,
    measured_every,
    owned
from stood
