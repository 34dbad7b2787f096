-- The goals behind a figure, each with its own row and that of its latest measurement. One row per goal and file.
with judged as (
    select
        g.goal_id, g.latest_on, v.verdict,
        case
            when u.scope = 'goal' then true
            when m.key = 'verdict' then v.verdict = :subject
            when m.key = 'on_track_share' then v.verdict not in ('dropped', 'not_started', 'no_data', 'too_early')
            when g.status = 'dropped' then false
            when m.key = 'goals_met_on_time' then g.due_on <= q.as_of
            when m.key = 'improving_share' then c.improved is not null
            when m.key = 'attainment_coverage' then g.started
            when m.key = 'team_attainment' then g.started and g.measurements > 0
            when m.key in ('stale_share', 'recently_measured_share')
                then g.started and not g.reached and g.due_on >= q.as_of
            when m.key = 'revisions_unexplained_share' then c.revisions > 0
            else true
        end as under,
        case m.key
            when 'on_track_share' then (v.verdict in ('met', 'on_track'))::int
            when 'goals_met_on_time' then c.met_on_time::int
            when 'improving_share' then c.improved::int
            when 'stale_share' then c.stale::int
            when 'recently_measured_share' then (g.latest_on > q.as_of - 45)::int
            when 'attainment_coverage' then case when g.measurements > 0 then g.weight end
            when 'team_attainment' then g.weight * least(1, greatest(0, g.attainment))
            when 'goals_revised_share' then (c.revisions > 0)::int
            when 'revisions_unexplained_share' then c.unexplained
            when 'goals_with_parent_share' then (w.parent_goal_id is not null)::int
            when 'verdict' then 1
        end as over,
        case
            when u.scope = 'goal' or m.key = 'verdict' then null
            when m.key in ('attainment_coverage', 'team_attainment') then g.weight
            when m.key = 'revisions_unexplained_share' then c.revisions
            else 1
        end as below
    from metrics.unit as u
    join metrics.unit_goal as b on b.unit_id = u.unit_id
    join metrics.goal as g on g.goal_id = b.goal_id
    join metrics.goal_verdict as v on v.goal_id = g.goal_id
    join metrics.goal_course as c on c.goal_id = g.goal_id
    join facts.goal_versions as w on w.goal_id = g.goal_id and w.version = g.version
    cross join metrics.question as q
    cross join lateral (select cast(:metric as text) as key) as m
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        and u.subject in ('', :subject)
),

told as (
    select
        j.goal_id, 1 as place, concat_ws(' ', 'goal', j.goal_id, j.verdict) as what,
        case when j.below is not null then coalesce(j.over, 0) else j.over end as above, j.below, f.file_id, f.line
    from judged as j
    join facts.goals as f on f.goal_id = j.goal_id
    where j.under
    union all
    select j.goal_id, 2, concat_ws(' ', 'goal', j.goal_id, 'measured', j.latest_on), null, null, p.file_id, p.line
    from judged as j
    join facts.progress as p on p.goal_id = j.goal_id and p.measured_on = j.latest_on
    where j.under
)

select t.what, t.above::double precision as above, t.below::double precision as below, i.path, t.line
from told as t
left join intake.file as i on i.file_id = t.file_id
order by t.goal_id, t.place
