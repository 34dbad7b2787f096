-- Headline figures against the leaders' edition before, with what made the difference. One row per unit and figure.
insert into release.change (
    as_of, district_id, scope, area, team_id, subject, period, metric, before_as_of, before_number, old_value, old_state,
    new_value, new_state, old_n, new_n, rules, roster, corrections, late_rows, new_data
)
with before as (
    select as_of, number, through_run
    from release.edition
    where as_of < :as_of and kind = 'leaders'
    order by as_of desc, number desc
    limit 1
),

wave as (
    select distinct on (district_id) district_id, period
    from release.wave
    where closed
    order by district_id, opens_on desc, survey_id, wave_id desc
),

compared as (
    select
        n.as_of, n.district_id, n.scope, n.area, n.team_id, n.subject, n.period, n.metric, b.as_of as before_as_of,
        b.number as before_number, o.value as old_value, o.state as old_state, n.value as new_value, n.state as new_state,
        -- meetings planned are no whole number
        coalesce(o.n, round(cast(o.denominator as numeric))) as old_n,
        coalesce(n.n, round(cast(n.denominator as numeric))) as new_n,
        n.metric in (:split) and b.through_run is not null as is_split
    from release.value as n
    cross join before as b
    join release.edition_value as o
        on o.as_of = b.as_of and o.number = b.number
        and o.district_id = n.district_id and o.metric = n.metric and o.scope = n.scope and o.area = n.area
        and o.team_id = n.team_id and o.subject = n.subject and o.period = n.period
        -- of another school year nothing is compared
        and o.period_start is not distinct from n.period_start
    left join wave as w on w.district_id = n.district_id and w.period = n.period
    where n.scope <> 'goal'
        and (n.metric in (:split) and n.period in ('ytd', 'to_date') or n.metric in (:whole) and w.period is not null)
        and 'ok' in (o.state, n.state)
),

step as (
    select
        district_id, scope, area, team_id, subject, period, metric, as_of,
        max(value) filter (where step = 'rules') as rules,
        max(value) filter (where step = 'roster') as roster,
        max(value) filter (where step = 'corrections') as corrections,
        max(value) filter (where step = 'late') as late
    from metrics_then.step
    group by district_id, scope, area, team_id, subject, period, metric, as_of
),

-- a step at which the figure has no number, or nothing happened, makes no difference of its own
stood as (
    select
        c.*,
        cast(c.old_value::text as numeric) as s0,
        cast(coalesce(s.rules, c.old_value)::text as numeric) as s1,
        cast(coalesce(s.roster, s.rules, c.old_value)::text as numeric) as s2,
        cast(coalesce(s.corrections, s.roster, s.rules, c.old_value)::text as numeric) as s3,
        cast(coalesce(s.late, s.corrections, s.roster, s.rules, c.old_value)::text as numeric) as s4,
        cast(c.new_value::text as numeric) as s5
    from compared as c
    left join step as s
        on s.district_id = c.district_id and s.scope = c.scope and s.area = c.area and s.team_id = c.team_id
        and s.subject = c.subject and s.period = c.period and s.metric = c.metric and s.as_of = c.before_as_of
)

select
    as_of, district_id, scope, area, team_id, subject, period, metric, before_as_of, before_number, old_value, old_state,
    new_value, new_state, old_n, new_n,
    case when is_split and s0 + s5 is not null then s1 - s0 end,
    case when is_split and s0 + s5 is not null then s2 - s1 end,
    case when is_split and s0 + s5 is not null then s3 - s2 end,
    case when is_split and s0 + s5 is not null then s4 - s3 end,
    -- a figure that had no number then differs by none, though what came late may have given it one
    case when s0 is null then null when is_split then s5 - s4 else s5 - s0 end
from stood
