-- Roles that somebody holds on the period's last day, over the four there are. One row per unit and period.
with manned as (
    select
        m.team_id, p.period_id,
        count(distinct r.role) filter (where r.role in ('leader', 'facilitator', 'recorder', 'data')) as roles
    from facts.members as m
    join metrics.period as p
        on p.period in ('month', 'ytd')
        and m.joined_on <= p.period_end
        and (m.left_on is null or p.period_end < m.left_on)
    left join lateral string_to_table(m.role, '|') as r (role) on true
    group by m.team_id, p.period_id
)

select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.roles) as numerator,
    4 * count(*) as denominator,
    4 * count(*) as n
from metrics.giver as g
join manned as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
