-- Meetings of each month. One row per unit and month.
insert into release.meeting_month (
    as_of, scope, district_id, area, team_id, period_start, period_end, held, cancelled, reported, planned
)
select
    q.as_of, u.scope, u.district_id, u.area, u.team_id, p.period_start, p.period_end,
    coalesce(sum(m.held), 0), coalesce(sum(m.cancelled), 0), coalesce(sum(m.reported), 0),
    sum(l.planned order by t.team_id)
from metrics.unit as u
join metrics.unit_team as t on t.unit_id = u.unit_id
join metrics.period as p on p.period = 'month'
left join metrics.meeting_period as m on m.team_id = t.team_id and m.period_id = p.period_id
left join metrics.planned as l on l.team_id = t.team_id and l.period_id = p.period_id
cross join metrics.question as q
group by q.as_of, u.scope, u.district_id, u.area, u.team_id, p.period_start, p.period_end
