-- What the record of a district's meetings lacks. One row, or none.
select reported_meetings, unreported_meetings, incomplete_meetings, expected_pairs, unrecorded_pairs
from release.record_gap
where district_id = :district_id
