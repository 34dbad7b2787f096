-- What a kept relation holds of teams that are made anew goes. One row per row.
delete from metrics./* relation */ as k
using metrics.stale as s
where k.team_id = s.team_id
