-- The partner organizations behind a figure, with the row of a meeting that each came to. One row per partner.
with came as (
    select distinct on (s.partner)
        s.partner, m.file_id, m.line,
        bool_or(s.in_year) over (partition by s.partner) as this_year,
        bool_or(s.in_last_year) over (partition by s.partner) as last_year
    from metrics.unit as u
    join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
    join metrics.session as s on s.team_id = g.team_id and s.held and s.partner is not null
    join facts.meetings as m on m.team_id = s.team_id and m.meeting_id = s.meeting_id
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        and (s.in_year or s.in_last_year)
    -- a meeting of this school year where there is one
    order by s.partner, s.in_year desc, s.held_on desc, s.team_id, s.meeting_id
)

select
    'partner ' || c.partner as what,
    case cast(:metric as text) when 'partner_retention' then c.this_year::int else 1 end::double precision as above,
    case cast(:metric as text) when 'partner_retention' then 1 end::double precision as below, i.path, c.line
from came as c
left join intake.file as i on i.file_id = c.file_id
where case cast(:metric as text) when 'partner_retention' then c.last_year else c.this_year end
order by c.partner
