-- Clubs with a student as leader on as-of, over teams that set a club session this school year. One row per district.
with led as (
    select distinct m.team_id
    from facts.members as m
    cross join metrics.question as q
    where m.stakeholder_group = 'student'
        and 'leader' = any (string_to_array(m.role, '|'))
        and m.joined_on <= q.as_of
        and (m.left_on is null or q.as_of < m.left_on)
)

select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(l.team_id) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.period as p on p.period = 'ytd'
left join led as l on l.team_id = g.team_id
where g.need = :need
    and g.team_id in (select team_id from metrics.session where activity = 'club' and in_year)
group by g.unit_id, p.period_id
