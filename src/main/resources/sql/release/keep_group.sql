-- A kept wave rests on those whom the earlier edition rested on. No rows.
update protection.wave_group as g
set people = e.people
from protection.kept_wave as k
join protection.edition_group as e
    on e.as_of = k.as_of and e.number = k.number and e.district_id = k.district_id and e.period = k.period
where k.whole and e.closed and g.team_id = e.team_id and g.period = e.period
