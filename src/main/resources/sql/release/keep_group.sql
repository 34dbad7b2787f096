-- A kept wave rests on those whom the earlier edition rested on. No rows.
update release.wave_group as g
set people = e.people
from release.kept_wave as k
join release.edition_group as e
    on e.as_of = k.as_of and e.number = k.number and e.district_id = k.district_id and e.period = k.period
where k.whole and e.closed and g.team_id = e.team_id and g.period = e.period
