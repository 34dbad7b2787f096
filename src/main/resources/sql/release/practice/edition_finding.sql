-- What the edition found. One row per district, rule, team, goal and subject.
insert into release.edition_finding (
    as_of, number, district_id, practice_id, rule, team_id, goal_id, subject, lasted
)
select as_of, :number, district_id, practice_id, rule, team_id, goal_id, subject, lasted
from release.finding
where as_of = :as_of
