-- Who a name or address of an export is, in known teams or in all (blank team_id). One row per landed row.
select
    r.*,
    null::text as conflict_column,
    null::text as conflict_value,
    null::text as conflict_other,
    case when r.team_id <> '' and t.team_id is null then 'team_id' end as unknown_column,
    r.team_id as unknown_value
from folded as r
left join facts.teams as t on t.team_id = r.team_id
