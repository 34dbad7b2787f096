-- Everybody whom the exports of a team name, as they are compared. One row per team and source.
create temporary table source on commit drop as
with said as (
    select distinct
        a.team_id,
        coalesce(a.source_name, '') as source_name,
        coalesce(a.source_email, '') as source_email,
        coalesce(a.source_id, '') as source_id
    from facts.attendance as a
    where
        coalesce(a.source_name, a.source_email, a.source_id) is not null
        and a.team_id in (select team_id from changed_team)
    union
    select team_id, source_name, source_email, ''
    from owned
)

select
    row_number() over () as source_no,
    s.team_id,
    s.source_name,
    s.source_email,
    s.source_id,
    nullif(e.folded, '') as email,
    nullif(i.folded, '') as id,
    nullif(n.name, '') as name,
    n.other_name
from said as s
left join spelling as e on e.text = s.source_email
left join spelling as i on i.text = s.source_id
left join spelling as n on n.text = coalesce(nullif(s.source_name, ''), s.source_id)
