-- Waves of known teams, or of all (blank team_id), that do not close before they open. One row per landed row.
select
    r.*,
    case when not r.deleted and r.closes_on < r.opens_on then 'closes_on' end as conflict_column,
    r.closes_on::text as conflict_value,
    'opens_on ' || r.opens_on as conflict_other,
    case when r.team_id <> '' and t.team_id is null then 'team_id' end as unknown_column,
    r.team_id as unknown_value
from folded as r
left join facts.teams as t on t.team_id = r.team_id
