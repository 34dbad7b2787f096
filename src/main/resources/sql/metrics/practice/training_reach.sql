-- Members of today who attended a training or development day this school year, over all. One row per district.
with member as (
    select distinct g.unit_id, m.person_id
    from metrics.giver as g
    join facts.members as m on m.team_id = g.team_id
    cross join metrics.question as q
    where g.need = :need and m.joined_on <= q.as_of and (m.left_on is null or q.as_of < m.left_on)
),

reached as (
    select distinct u.unit_id, a.person_id
    from metrics.session as s
    join facts.presence as a on a.team_id = s.team_id and a.meeting_id = s.meeting_id
    join metrics.unit as u on u.scope = 'district' and u.district_id = s.district_id
    where s.reported and s.in_year and s.activity in ('training', 'pd_day') and a.status in ('present', 'late', 'remote')
)

select
    m.unit_id,
    p.period_id,
    '' as subject,
    count(r.person_id) as numerator,
    count(*) as denominator,
    count(*) as n
from member as m
join metrics.period as p on p.period = 'ytd'
left join reached as r on r.unit_id = m.unit_id and r.person_id = m.person_id
group by m.unit_id, p.period_id
