-- What the teams behind a figure mean to hold, with the row that says how often. One row per team.
select
    concat_ws(' ', t.team_id, 'plans', t.meetings_per_month, 'a month') as what, null::double precision as above,
    l.planned as below, i.path, t.line
from metrics.unit as u
join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
join metrics.period as p
    on p.period = :period and coalesce(p.period_start, p.period_end) = :from_day
join metrics.planned as l on l.team_id = g.team_id and l.period_id = p.period_id
join facts.teams as t on t.team_id = g.team_id
left join intake.file as i on i.file_id = t.file_id
where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
order by t.team_id
