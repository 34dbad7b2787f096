-- The goals behind a figure, each with its own row and that of its latest measurement. One row per goal and file.
with judged as (
    select
        g.goal_id, g.latest_on, v.verdict,
        case cast(:metric as text)
            when 'on_track_share' then v.verdict not in ('dropped', 'not_started', 'no_data', 'too_early')
            when 'goals_met_on_time' then g.due_on <= q.as_of and g.status <> 'dropped'
            when 'improving_share' then c.improved is not null and g.status <> 'dropped'
            else g.started and g.status <> 'dropped' and not g.reached and g.due_on >= q.as_of
        end as under,
        case cast(:metric as text)
            when 'on_track_share' then v.verdict in ('met', 'on_track')
            when 'goals_met_on_time' then c.met_on_time
            when 'improving_share' then c.improved
            else c.stale
        end as over
    from metrics.unit as u
    join metrics.unit_goal as b on b.unit_id = u.unit_id
    join metrics.goal as g on g.goal_id = b.goal_id
    join metrics.goal_verdict as v on v.goal_id = g.goal_id
    join metrics.goal_course as c on c.goal_id = g.goal_id
    cross join metrics.question as q
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
),

told as (
    select j.goal_id, 1 as place, concat_ws(' ', 'goal', j.goal_id, j.verdict) as what, j.over, f.file_id, f.line
    from judged as j
    join facts.goals as f on f.goal_id = j.goal_id
    where j.under
    union all
    select j.goal_id, 2, concat_ws(' ', 'goal', j.goal_id, 'measured', j.latest_on), j.over, p.file_id, p.line
    from judged as j
    join facts.progress as p on p.goal_id = j.goal_id and p.measured_on = j.latest_on
    where j.under
)

select t.what, coalesce(t.over, false) as over, i.path, t.line
from told as t
left join intake.file as i on i.file_id = t.file_id
order by t.goal_id, t.place
