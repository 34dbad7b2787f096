-- Actions of known teams and, where they name one, known goals. One row per landed row.
select
    r.*,
    null::text as conflict_column,
    null::text as conflict_value,
    null::text as conflict_other,
    case
        when r.deleted then null
        when t.team_id is null then 'team_id'
        when r.goal_id is not null and g.goal_id is null then 'goal_id'
    end as unknown_column,
    case when t.team_id is null then r.team_id else r.goal_id end as unknown_value
from folded as r
left join facts.teams as t on t.team_id = r.team_id
left join facts.goals as g on g.goal_id = r.goal_id
