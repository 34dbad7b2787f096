-- Goals of known teams with their defaults, a blank direction derived from baseline and target. One row per landed row.
with directed as (
    select
        r.*,
        coalesce(
            r.direction_given,
            case when r.target > r.baseline then 'increase' when r.target < r.baseline then 'decrease' end
        ) as direction
    from folded as r
),
judged as (
    select
        d.*,
        case
            when d.deleted then null
            when d.due_on < d.starts_on then 'due_on'
            when
                d.direction is null
                or (d.direction = 'increase' and d.target <= d.baseline)
                or (d.direction = 'decrease' and d.target >= d.baseline)
                then 'target'
        end as conflict_column
    from directed as d
)
select
    j.file_id,
    j.line,
    j.deleted,
    j.known,
    j.goal_id,
    j.team_id,
    j.title,
    j.owner_id,
    j.owner_title,
    j.area,
    j.unit,
    j.direction,
    j.direction_given,
    j.baseline,
    j.target,
    coalesce(j.pace, 'linear') as pace,
    j.measured_every,
    j.starts_on,
    j.due_on,
    coalesce(j.weight, 1) as weight,
    coalesce(j.status, 'active') as status,
    j.parent_goal_id,
    j.revised_on,
    j.revision_reason,
    j.source_name,
    j.source_email,
    j.conflict_column,
    case j.conflict_column when 'due_on' then j.due_on::text else j.target::text end as conflict_value,
    case j.conflict_column
        when 'due_on' then 'starts_on ' || j.starts_on
        else concat('a baseline of ', j.baseline, ' and ', coalesce('the direction ' || j.direction, 'no direction'))
    end as conflict_other,
    case when t.team_id is null and not j.deleted then 'team_id' end as unknown_column,
    j.team_id as unknown_value
from judged as j
left join facts.teams as t on t.team_id = j.team_id
