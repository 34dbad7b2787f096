-- The actions and milestones behind a figure, with the row that tells of each. One row per action.
with judged as (
    select
        a.*,
        case
            when cast(:metric as text) = 'milestones_reached'
                then a.kind = 'milestone' and a.completed_on between :from_day and :to_day
            when cast(:metric as text) = 'days_to_celebration'
                then a.completed_on between :from_day and :to_day and a.celebrated_on between a.completed_on and :to_day
            when a.kind <> 'action' then false
            when cast(:metric as text) = 'follow_through' then a.due_on <= q.as_of
            when cast(:metric as text) = 'actions_overdue'
                then a.due_on < q.as_of and (a.completed_on is null or a.completed_on > q.as_of)
            when cast(:metric as text) = 'actions_overdue_share' then a.completed_on is null or a.completed_on > q.as_of
            else true
        end as under,
        case cast(:metric as text)
            when 'follow_through' then (a.completed_on <= a.due_on)::int
            when 'actions_overdue_share' then (a.due_on < q.as_of)::int
            when 'actions_owned_share' then (a.owner_id is not null)::int
            when 'days_to_celebration' then a.celebrated_on - a.completed_on
            else 1
        end as over
    from metrics.unit as u
    join metrics.unit_team as b on b.unit_id = u.unit_id
    join facts.actions as a on a.team_id = b.team_id
    cross join metrics.question as q
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        -- teams that never delivered what the metric needs are no part of it
        and (
            cast(:metric as text) not in ('actions_owned_share', 'days_to_celebration')
            or b.team_id in (select g.team_id from metrics.giver as g where g.unit_id = u.unit_id and g.need = :need)
        )
)

select
    concat_ws(' ', j.team_id, j.action_id, 'due', j.due_on) as what, coalesce(j.over, 0)::double precision as above,
    case when cast(:metric as text) not in ('actions_overdue', 'milestones_reached') then 1.0::double precision end as below,
    i.path, j.line
from judged as j
left join intake.file as i on i.file_id = j.file_id
where j.under
order by j.team_id, j.due_on, j.action_id
