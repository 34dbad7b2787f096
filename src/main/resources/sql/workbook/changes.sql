-- Headline figures of a district against the leaders' edition before. One row per unit, subject and figure.
select
    scope, area, team_id, subject, metric, before_as_of, old_value, old_state, new_value, new_state, old_n, new_n, rules, roster,
    corrections, late_rows, new_data
from release.change
where district_id = :district_id
order by metric, scope, area, team_id, subject
