-- Different people who attended a session, guests included. One row per district and activity.
with able as (
    select distinct unit_id
    from metrics.giver
    where need = :need
),

attended as (
    select g.unit_id, s.activity, a.person_id
    from metrics.session as s
    join metrics.giver as g on g.team_id = s.team_id and g.need = :need || '/' || s.activity
    join facts.presence as a on a.team_id = s.team_id and a.meeting_id = s.meeting_id
    where s.reported and s.in_year and a.status in ('present', 'late', 'remote')
)

select
    u.unit_id,
    p.period_id,
    c.activity as subject,
    count(distinct a.person_id) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from able as u
cross join metrics.activity as c
join metrics.period as p on p.period = 'ytd'
left join attended as a on a.unit_id = u.unit_id and a.activity = c.activity
group by u.unit_id, p.period_id, c.activity
