-- Practices whose trouble a rule could have found, had it been there: its figures are known. One row per district and practice.
insert into release.looked (district_id, practice_id)
with rule as (
    select r.*, to_char(q.year_from, 'MMDD') as starts, to_char(q.as_of, 'MMDD') as today
    from release.practice_rule as r
    cross join metrics.question as q
    where r.finds = 'attention' and r.sets_status
),

known as (
    select
        r.practice_id, r.rule, r.found_by, v.district_id, v.scope, v.area, v.team_id, v.subject,
        -- what one figure alone rules out needs no second one
        release.beyond(r.op, v.value, r.limit_value, r.slack, w.rule is not null, v.earlier_value is not null)
            as is_beyond,
        count(*) over (partition by r.practice_id, r.rule, v.district_id) as figures,
        r.least,
        exists (
            select
            from release.practice_value as o
            where o.district_id = v.district_id and o.metric = r.other_metric and o.subject = r.other_subject
                and o.state = 'ok'
                and case r.found_by when 'half' then o.scope = 'area' and o.area = 'student'
                    else o.scope = v.scope and o.area = v.area and o.team_id = v.team_id end
        ) as has_other
    from rule as r
    join release.practice_value as v
        on v.state = 'ok'
        and (v.metric = r.metric or r.found_by in ('fewer', 'several') and v.metric in (r.other_metric, r.third_metric))
        and (r.subject = '' or v.subject = r.subject)
        and v.scope = case when r.scope = 'team' then 'team' when r.area <> '' then 'area' else 'district' end
        and (r.area = '' or v.area = r.area)
    left join release.was_found as w
        on w.district_id = v.district_id and w.practice_id = r.practice_id and w.rule = r.rule
        and w.team_id = v.team_id
    where r.from_day = '' or (r.today < r.starts, r.today) >= (r.from_day < r.starts, r.from_day)
)

select distinct k.district_id, k.practice_id
from known as k
where case k.found_by
    when 'both' then k.has_other or not k.is_beyond
    when 'difference' then k.has_other
    when 'half' then k.has_other
    when 'several' then k.figures >= k.least
    when 'apart' then k.figures > 1
    when 'gap' then exists (
        select
        from release.team as t
        where t.team_id = k.team_id and t.active and t.meetings_per_month is not null
    )
    when 'busy' then exists (
        select
        from release.goal as g
        where g.team_id = k.team_id and g.area = 'student'
            and g.verdict not in ('dropped', 'not_started', 'no_data', 'too_early')
    )
    when 'group_below' then exists (
        select
        from release.practice_measure as m
        join release.practice_value as a
            on a.district_id = k.district_id and a.metric = 'construct_favorable' and a.subject = m.subject
            and a.scope = 'district' and a.state = 'ok'
        where m.practice_id = k.practice_id and m.metric like '%\_by\_group' and k.subject like m.subject || '/%'
    )
    when 'fewer' then exists (
        select
        from release.practice_measure as m
        join release.practice_value as s
            on s.district_id = k.district_id and s.metric = m.metric and s.subject = m.subject and s.value > 0
        where m.practice_id = k.practice_id and m.metric in ('sessions', 'sessions_last_year')
    )
    else true
end
