-- The roles that each team should fill on the last day, with a row that fills it. One row per team and role.
with manned as (
    select g.team_id
    from metrics.unit as u
    join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        and exists (
            select
            from facts.members as m
            where m.team_id = g.team_id and m.joined_on <= :to_day and (m.left_on is null or :to_day < m.left_on)
        )
)

select
    concat_ws(' ', 'team', t.team_id, 'role', r.role) as what,
    (h.line is not null)::int::double precision as above, 1::double precision as below, i.path, h.line
from manned as t
cross join (values ('leader'), ('facilitator'), ('recorder'), ('data')) as r (role)
left join lateral (
    select m.file_id, m.line
    from facts.members as m
    where m.team_id = t.team_id and m.joined_on <= :to_day and (m.left_on is null or :to_day < m.left_on)
        and r.role = any (string_to_array(m.role, '|'))
    order by m.file_id, m.line
    limit 1
) as h on true
left join intake.file as i on i.file_id = h.file_id
order by t.team_id, r.role
