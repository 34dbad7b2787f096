-- A kept wave rests on those whom the edition rested on that told it, of a team that was open then another one. No rows.
update protection.wave_group as g
set people = e.people
from (
    select distinct on (o.team_id, o.period) o.team_id, o.period, o.people
    from protection.kept_wave as k
    join protection.edition_group as o on o.district_id = k.district_id and o.period = k.period and o.closed
    where k.whole
    order by o.team_id, o.period, (o.as_of = k.as_of and o.number = k.number) desc, o.as_of desc, o.number desc
) as e
where g.team_id = e.team_id and g.period = e.period
