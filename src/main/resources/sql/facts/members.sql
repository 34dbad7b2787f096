-- Memberships of known teams that do not end before they begin. One row per landed row.
select
    r.*,
    case when not r.deleted and r.left_on < r.joined_on then 'left_on' end as conflict_column,
    r.left_on::text as conflict_value,
    'joined_on ' || r.joined_on as conflict_other,
    case when t.team_id is null then 'team_id' end as unknown_column,
    r.team_id as unknown_value
from folded as r
left join facts.teams as t on t.team_id = r.team_id
