-- Goals with a change of target that eased it and has no reason, and that are still easier than before. One row per goal.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
with version as (
    select
        v.goal_id, v.target, v.revision_reason,
        lag(v.target) over (partition by v.goal_id order by v.version) as target_before
    from facts.goal_versions as v
    cross join metrics.question as q
    where v.revised_on is null or v.revised_on <= q.as_of
)

select g.district_id, r.practice_id, r.rule, g.team_id, g.goal_id, '', 0.8, null, null, null, null, null
from release.practice_rule as r
join release.goal as g on g.status <> 'dropped'
cross join metrics.question as q
where r.found_by = 'eased'
    and g.due_on >= q.year_from
    and exists (
        select
        from version as v
        cross join (select case when g.direction in ('increase', 'at_least') then 1 else -1 end as sign) as d
        where v.goal_id = g.goal_id
            and v.revision_reason is null
            and d.sign * v.target < d.sign * v.target_before
            and d.sign * g.target < d.sign * v.target_before
    )
