-- The actions behind a figure, with the row that tells of each. One row per action.
select
    concat_ws(' ', a.team_id, a.action_id, 'due', a.due_on) as what, coalesce(a.completed_on <= a.due_on, false) as over,
    i.path, a.line
from metrics.unit as u
join metrics.unit_team as b on b.unit_id = u.unit_id
join facts.actions as a on a.team_id = b.team_id and a.kind = 'action'
cross join metrics.question as q
left join intake.file as i on i.file_id = a.file_id
where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id and a.due_on <= q.as_of
order by a.team_id, a.due_on, a.action_id
