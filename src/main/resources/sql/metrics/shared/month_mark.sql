-- What the figures of each district's months are made of, as one mark. One row per district and month.
insert into metrics.month_mark (district_id, period_start, period_end, mark)
with part as (
    select k.team_id, k.period_id, hashtextextended('expected ' || k::text, 0) as mark
    from metrics.team_period as k
    union all
    select k.team_id, k.period_id, hashtextextended('member ' || k::text, 0)
    from metrics.member_period as k
    union all
    select k.team_id, k.period_id, hashtextextended('meeting ' || k::text, 0)
    from metrics.meeting_period as k
    union all
    select k.team_id, k.period_id, hashtextextended('habit ' || k::text, 0)
    from metrics.meeting_habit as k
    union all
    select k.team_id, k.period_id, hashtextextended('guest ' || k::text, 0)
    from metrics.guest_period as k
    union all
    select k.team_id, k.period_id, hashtextextended('planned ' || k::text, 0)
    from metrics.planned as k
    union all
    select m.team_id, p.period_id, hashtextextended(concat_ws(' ', 'role', m.team_id, m.role), 0)
    from facts.members as m
    join metrics.period as p
        on p.period = 'month' and m.joined_on <= p.period_end and (m.left_on is null or p.period_end < m.left_on)
),

monthly as (
    select t.district_id, k.period_id, sum(k.mark) as mark
    from part as k
    join facts.teams as t on t.team_id = k.team_id
    group by t.district_id, k.period_id
),

-- what all months of a district rest on
throughout as (
    select district_id, mark
    from metrics.district_mark
    union all
    select t.district_id, hashtextextended('trait ' || k::text, 0)
    from metrics.team_trait as k
    join facts.teams as t on t.team_id = k.team_id
),

district as (
    select district_id, sum(mark) as mark
    from throughout
    group by district_id
)

select
    d.district_id, p.period_start, p.period_end,
    concat_ws('/', d.mark, coalesce(m.mark, 0)) as mark
from district as d
join metrics.period as p on p.period = 'month'
left join monthly as m on m.district_id = d.district_id and m.period_id = p.period_id
