-- What the people of a team's exports are resolved from, as one mark; '3' stands for the rules. One row per team.
create temporary table team_mark on commit drop as
with sourced as (
    select distinct team_id, meeting_id
    from facts.attendance
    where coalesce(source_name, source_email, source_id) is not null
),

attended as (
    select a.team_id, sum(hashtextextended(a::text, 0)) as mark
    from facts.attendance as a
    join sourced as s on s.team_id = a.team_id and s.meeting_id = a.meeting_id
    group by a.team_id
),

owned as (
    select o.team_id, sum(hashtextextended(o::text, 0)) as mark
    from facts.owned as o
    where coalesce(o.source_name, o.source_email) is not null
    group by o.team_id
),

named as (
    select coalesce(a.team_id, o.team_id) as team_id, coalesce(a.mark, 0) as attended, coalesce(o.mark, 0) as owned
    from attended as a
    full join owned as o on o.team_id = a.team_id
),

rostered as (
    select m.team_id, sum(hashtextextended(m::text, 0)) as mark
    from facts.members as m
    where m.team_id in (select team_id from named)
    group by m.team_id
),

aliased as (
    select l.team_id, sum(hashtextextended(l::text, 0)) as mark
    from facts.aliases as l
    group by l.team_id
),

planned as (
    select m.team_id, sum(hashtextextended(concat_ws('/', m.meeting_id, m.starts_at, m.scheduled_minutes, m.status), 0)) as mark
    from facts.meetings as m
    where m.team_id in (select team_id from attended)
    group by m.team_id
)

select
    n.team_id,
    concat_ws('/', '3', n.attended, n.owned, coalesce(r.mark, 0), coalesce(l.mark, 0), coalesce(e.mark, 0), coalesce(p.mark, 0)) as mark
from named as n
left join rostered as r on r.team_id = n.team_id
left join aliased as l on l.team_id = n.team_id
left join aliased as e on e.team_id = ''
left join planned as p on p.team_id = n.team_id
