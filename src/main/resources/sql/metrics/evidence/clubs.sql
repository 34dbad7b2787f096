-- The teams that set a club session, with the row of a student who leads, or of the team where none does. One row per team.
select
    concat_ws(' ', 'team', t.team_id) as what,
    (l.line is not null)::int::double precision as above, 1::double precision as below, i.path,
    coalesce(l.line, t.line) as line
from metrics.unit as u
join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
join facts.teams as t on t.team_id = g.team_id
cross join metrics.question as q
left join lateral (
    select m.file_id, m.line
    from facts.members as m
    where m.team_id = t.team_id and m.stakeholder_group = 'student' and 'leader' = any (string_to_array(m.role, '|'))
        and m.joined_on <= q.as_of and (m.left_on is null or q.as_of < m.left_on)
    order by m.file_id, m.line
    limit 1
) as l on true
left join intake.file as i on i.file_id = coalesce(l.file_id, t.file_id)
where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
    and t.team_id in (select s.team_id from metrics.session as s where s.activity = 'club' and s.in_year)
order by t.team_id
