-- The figures that practices rest on, now and in the leaders' edition before. One row per unit, metric and subject.
insert into release.practice_value (
    district_id, scope, area, team_id, subject, metric, period, period_start, value, low, high, numerator, denominator, n,
    state, earlier_value
)
with wanted as (
    select metric, period, false as of_teams from release.practice_measure
    union all
    select metric, period, scope = 'team' from release.practice_rule
    union all
    select other_metric, other_period, scope = 'team' from release.practice_rule where other_metric <> ''
    union all
    select third_metric, third_period, false from release.practice_rule where third_metric <> ''
),

metric as (
    select metric, period, bool_or(of_teams) as of_teams
    from wanted
    group by metric, period
),

-- the latest closed wave that asked it
wave as (
    select distinct on (v.district_id, v.metric, v.subject) v.district_id, v.metric, v.subject, v.period
    from metric as m
    join release.value as v on v.metric = m.metric and v.scope = 'district'
    join release.wave as w on w.district_id = v.district_id and w.period = v.period and w.closed
    where m.period = 'wave'
    order by v.district_id, v.metric, v.subject, w.opens_on desc, w.survey_id, w.wave_id desc
)

select
    v.district_id, v.scope, v.area, v.team_id, v.subject, v.metric, v.period, v.period_start, v.value, v.low, v.high,
    v.numerator, v.denominator, v.n, v.state, e.value
from metric as m
cross join release.district as d
join release.value as v
    on v.district_id = d.district_id
    and v.metric = m.metric
    and (v.scope in ('district', 'area') or v.scope = 'team' and m.of_teams)
left join wave as w on w.district_id = v.district_id and w.metric = v.metric and w.subject = v.subject
left join lateral (
    select b.value
    from release.compared_edition as c
    join release.edition_value as b
        on b.as_of = c.as_of and b.number = c.number and b.district_id = v.district_id and b.metric = v.metric
        and b.scope = v.scope and b.area = v.area and b.team_id = v.team_id and b.subject = v.subject
    where b.state = 'ok'
        and case m.period
            when 'wave' then b.period like 'wave:%' and b.period_start <= v.period_start
            else b.period = v.period and b.period_start is not distinct from v.period_start
        end
    order by b.period_start desc, b.period
    limit 1
) as e on true
where v.period = case m.period when 'wave' then w.period else m.period end
    -- without the feed goals nothing is known of goals
    and (v.metric <> 'complete_goal_share' or v.district_id in (select district_id from release.goal))
