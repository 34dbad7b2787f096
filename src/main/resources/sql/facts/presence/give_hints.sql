-- Tells who somebody might be. One row per team and source.
update facts.person_to_confirm as p
set nearest = h.nearest
from hint as h
where h.team_id = p.team_id and h.source_name = p.source_name and h.source_email = p.source_email
