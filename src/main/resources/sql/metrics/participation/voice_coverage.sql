-- Members who contributed over members who attended, where contributions were noted. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    count(*) filter (where m.contributions > 0) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.team_period as t on t.team_id = g.team_id and t.spoken > 0
join metrics.due as d on d.team_id = t.team_id and d.period_id = t.period_id
join metrics.member_period as m on m.team_id = t.team_id and m.period_id = t.period_id
where g.need = :need and m.attended > 0
group by g.unit_id, m.period_id
