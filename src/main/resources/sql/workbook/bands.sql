-- Members by how often they attended, of a district and its areas. One row per unit and band.
select scope, area, team_id, band_no, band_from, band_to, members, state
from release.attendance_band
where district_id = :district_id and scope <> 'team'
order by band_no, scope, area
