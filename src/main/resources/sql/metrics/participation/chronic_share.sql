-- Members who missed two or more and a tenth or more, over members expected ten times or more. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    count(*) filter (
        where m.expected - m.attended >= 2 and 10 * (m.expected - m.attended) >= m.expected
    ) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.member_period as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need and m.expected >= 10
group by g.unit_id, m.period_id
