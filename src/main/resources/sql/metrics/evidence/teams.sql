-- The active teams behind a figure, with the row that tells of each. One row per team.
select
    concat_ws(' ', 'team', t.team_id) as what,
    case cast(:metric as text)
        when 'complete_goal_share'
            then exists (select from metrics.goal as w where w.team_id = t.team_id and w.owned and w.status <> 'dropped')
        else coalesce(t.conflict_protocol, false)
    end::int::double precision as above,
    1::double precision as below, i.path, t.line
from metrics.unit as u
join metrics.unit_team as b on b.unit_id = u.unit_id
join facts.teams as t on t.team_id = b.team_id
cross join metrics.question as q
left join intake.file as i on i.file_id = t.file_id
where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
    and (t.starts_on is null or t.starts_on <= q.as_of)
    and (t.ends_on is null or q.as_of <= t.ends_on)
    and (
        cast(:metric as text) = 'complete_goal_share'
        or t.team_id in (select g.team_id from metrics.giver as g where g.unit_id = u.unit_id and g.need = :need)
    )
order by t.team_id
