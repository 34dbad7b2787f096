-- Teams' records of meetings and goals that came within their rhythm, over those that should have. One row per district.
-- A rhythm is the team's planned interval, 30 open days or more; of goals the longest one set, 45 where none is.
with active as (
    select
        t.team_id, t.district_id, coalesce(t.school, '') as school, greatest(t.starts_on, q.year_from) as since,
        q.as_of, greatest(30, 30.4375 / t.meetings_per_month) as interval
    from facts.teams as t
    cross join metrics.question as q
    where (t.starts_on is null or t.starts_on <= q.as_of) and (t.ends_on is null or q.as_of <= t.ends_on)
),

due as (
    select a.team_id, a.interval as rhythm, max(m.held_on) as last_on
    from active as a
    left join metrics.meeting as m on m.team_id = a.team_id and m.reported
    where a.district_id in (select district_id from metrics.session where reported)
    group by a.team_id, a.interval
    union all
    select a.team_id, coalesce(max(g.measured_every), 45), max(coalesce(g.latest_on, g.starts_on))
    from active as a
    join metrics.goal as g on g.team_id = a.team_id
    where g.started and g.status <> 'dropped' and not g.reached and g.due_on >= a.as_of
    group by a.team_id
),

waited as (
    select a.district_id, b.opened - l.opened as days, d.rhythm
    from due as d
    join active as a on a.team_id = d.team_id
    join metrics.open_day as b on b.district_id = a.district_id and b.school = a.school and b.day = a.as_of
    left join metrics.open_day as l
        on l.district_id = a.district_id and l.school = a.school and l.day = coalesce(d.last_on, a.since)
)

select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where w.days <= w.rhythm) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit as u
join waited as w on w.district_id = u.district_id
join metrics.period as p on p.period = 'ytd'
where u.scope = 'district'
group by u.unit_id, p.period_id
