-- Reported co-teaching sessions that all members attended, over those that expected one. One row per district.
with session as (
    select s.team_id, s.meeting_id, bool_and(e.attended) as complete
    from metrics.session as s
    join metrics.expected as e on e.team_id = s.team_id and e.meeting_id = s.meeting_id
    where s.activity = 'co_teaching' and s.in_year
    group by s.team_id, s.meeting_id
)

select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where s.complete) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join session as s on s.team_id = g.team_id
join metrics.period as p on p.period = 'ytd'
where g.need = :need || '/co_teaching'
group by g.unit_id, p.period_id
