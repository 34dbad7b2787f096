-- Members who missed two or more sessions and a tenth or more, over members expected ten times. One row per activity.
with member as (
    select
        s.team_id, s.activity, e.person_id, count(*) as expected, count(*) filter (where not e.attended) as missed
    from metrics.session as s
    join metrics.expected as e on e.team_id = s.team_id and e.meeting_id = s.meeting_id
    where s.in_year
    group by s.team_id, s.activity, e.person_id
    having count(*) >= 10
)

select
    g.unit_id,
    p.period_id,
    m.activity as subject,
    count(*) filter (where m.missed >= 2 and 10 * m.missed >= m.expected) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join member as m on m.team_id = g.team_id
join metrics.period as p on p.period = 'ytd'
where g.need = :need || '/' || m.activity
group by g.unit_id, p.period_id, m.activity
