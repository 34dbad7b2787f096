-- How each practice stands: by the first known figure that a finding is about, else by the first. One row per district and practice.
insert into release.practice (
    as_of, district_id, practice_no, practice_id, title, state, status, metric, subject, area, period, period_start,
    value, change, n, needs
)
with told as (
    select
        f.district_id, f.practice_id, bool_or(r.finds = 'attention' and r.sets_status) as troubled,
        bool_or(r.finds = 'celebrate') as celebrated,
        -- goals of an area are its practice: while one is in trouble nobody may say that all is well
        bool_or(r.finds = 'attention' and r.area <> '' and f.goal_id <> '') as is_marred
    from release.found as f
    join release.practice_rule as r on r.practice_id = f.practice_id and r.rule = f.rule
    group by f.district_id, f.practice_id
),

-- the figures that what was found is about; a change of answers is one of the answers
about as (
    select
        f.district_id, f.practice_id, f.subject, r.area,
        replace(r.metric, case when r.finds = 'celebrate' then 'construct_change' else '' end, 'construct_favorable') as metric,
        bool_or(r.finds = 'attention' and r.sets_status) as is_trouble, bool_or(r.finds = 'celebrate') as is_joy
    from release.found as f
    join release.practice_rule as r on r.practice_id = f.practice_id and r.rule = f.rule
    group by 1, 2, 3, 4, 5
),

first as (
    select distinct on (f.district_id, f.practice_id) f.*, v.period_start, v.earlier_value
    from release.practice_figure as f
    join release.practice_value as v
        on v.district_id = f.district_id and v.metric = f.metric and v.subject = f.subject and v.area = f.area
        and v.scope in ('district', 'area')
    left join told as t on t.district_id = f.district_id and t.practice_id = f.practice_id
    left join about as a
        on a.district_id = f.district_id and a.practice_id = f.practice_id and a.metric = f.metric
        and a.subject = f.subject and a.area = f.area
    where f.state = 'ok'
        -- no session held stands for nothing
        and not (f.metric in ('sessions', 'sessions_last_year', 'people_reached') and f.value = 0)
        -- what follows A3 and A4 is known when both are
        and not exists (
            select
            from release.practice_rule as r
            where r.practice_id = f.practice_id and r.found_by = 'follows' and 2 > (
                select count(distinct o.practice_id)
                from release.practice_figure as o
                where o.practice_id in ('A3', 'A4') and o.district_id = f.district_id and o.state = 'ok'
            )
        )
    order by
        f.district_id, f.practice_id, coalesce(case when t.troubled then a.is_trouble else a.is_joy end, false) desc,
        f.place, f.subject
),

hidden as (
    select distinct district_id, practice_id
    from release.practice_figure
    where state = 'suppressed'
)

select
    q.as_of, d.district_id, p.practice_no, p.practice_id, p.title,
    case when f.district_id is not null then 'measured' when h.district_id is not null then 'not_shown'
        else 'not_measured' end,
    case
        when f.district_id is null then case when h.district_id is not null then 'not shown' else 'not measured' end
        when t.troubled then 'needs attention'
        when t.celebrated or u.practice_id is not null and t.is_marred is not true then 'on track'
        else 'steady'
    end,
    coalesce(f.metric, ''), coalesce(f.subject, ''), coalesce(f.area, ''), coalesce(f.period, ''), f.period_start,
    f.value, f.value - f.earlier_value, f.n, p.needs
from release.practice_declared as p
cross join release.district as d
cross join metrics.question as q
left join first as f on f.district_id = d.district_id and f.practice_id = p.practice_id
left join hidden as h on h.district_id = d.district_id and h.practice_id = p.practice_id
left join told as t on t.district_id = d.district_id and t.practice_id = p.practice_id
left join release.looked as u on u.district_id = d.district_id and u.practice_id = p.practice_id
