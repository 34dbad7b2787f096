-- The most open days between two meetings in a row, or since the last one. One row per unit.
with held as (
    select distinct t.team_id, t.district_id, coalesce(t.school, '') as school, m.held_on
    from metrics.meeting as m
    join facts.teams as t on t.team_id = m.team_id
    cross join metrics.question as q
    where m.held and m.held_on >= q.year_from
),

span as (
    select
        h.*, lead(h.held_on, 1, q.as_of) over (partition by h.team_id order by h.held_on) as next_on
    from held as h
    cross join metrics.question as q
)

select
    g.unit_id,
    p.period_id,
    '' as subject,
    max(b.opened - a.opened) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.giver as g
join span as s on s.team_id = g.team_id
join metrics.open_day as a on a.district_id = s.district_id and a.school = s.school and a.day = s.held_on
join metrics.open_day as b on b.district_id = s.district_id and b.school = s.school and b.day = s.next_on
join metrics.period as p on p.period = 'ytd'
where g.need = :need
group by g.unit_id, p.period_id
