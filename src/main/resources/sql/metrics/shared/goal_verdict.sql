-- How fast each goal moves against where it should have been when last measured, and the word for it. One row per goal.
insert into metrics.goal_verdict (goal_id, pace, verdict)
with span as (
    select
        goal_id,
        case
            when to_char(starts_on, 'MMDD') = '0101' and to_char(latest_on, 'MMDD') = '0101'
                then extract(year from latest_on) - extract(year from starts_on)
            else (latest_on - starts_on) / 365.25
        end::double precision as years_then,
        case
            when to_char(starts_on, 'MMDD') = '0101' and to_char(due_on, 'MMDD') = '0101'
                then extract(year from due_on) - extract(year from starts_on)
            else (due_on - starts_on) / 365.25
        end::double precision as years_due,
        latest_value / nullif(baseline, 0) as grown,
        target / nullif(baseline, 0) as to_grow
    from metrics.goal
),

-- ln(growth) over years, so that a rate no double can hold is known before it is computed
slope as (
    select
        goal_id, grown, to_grow, years_then, years_due,
        case when grown > 0 and years_then > 0 then ln(grown) / years_then end as slope_then,
        case when to_grow > 0 and years_due > 0 then ln(to_grow) / years_due end as slope_due
    from span
),

rate as (
    select
        goal_id,
        case
            when years_then > 0 and (grown = 0 or slope_then < -600) then -1
            when slope_then <= 600 then power(grown, 1 / years_then) - 1
        end as rate_then,
        case
            when years_due > 0 and (to_grow = 0 or slope_due < -600) then -1
            when slope_due <= 600 then power(to_grow, 1 / years_due) - 1
        end as rate_due
    from slope
),

paced as (
    select
        g.*,
        case
            when g.measurements = 0 or g.expected_then = 0 then null
            when g.pace = 'compound'
                then case when g.direction in ('increase', 'at_least') then 1 else -1 end
                    * r.rate_then / nullif(abs(r.rate_due), 0)
            else g.attainment / g.expected_then
        end as r
    from metrics.goal as g
    join rate as r on r.goal_id = g.goal_id
)

select
    p.goal_id,
    p.r,
    case
        when p.status = 'dropped' then 'dropped'
        when not p.started then 'not_started'
        when p.reached then 'met'
        when p.due_on < q.as_of then 'missed'
        when p.measurements = 0 then 'no_data'
        when p.expected_then < 0.10 then 'too_early'
        when p.r is null then 'no_data'
        when p.r >= 0.95 then 'on_track'
        when p.r >= 0.60 then 'acceleration_needed'
        when p.r >= 0 then 'limited_progress'
        else 'deteriorating'
    end
from paced as p
cross join metrics.question as q
