-- Every name, address and id that is to be compared. One row per text.
create temporary table word on commit drop as
with said as (
    select a.source_name, a.source_email, a.source_id
    from facts.attendance as a
    where
        coalesce(a.source_name, a.source_email, a.source_id) is not null
        and a.team_id in (select team_id from changed_team)
    union all
    select source_name, source_email, null
    from owned
),

known as (
    select m.person_id, m.person_name
    from facts.members as m
    where m.team_id in (select team_id from changed_team)
),

called as (
    select l.source_name, l.source_email, l.person_id
    from facts.aliases as l
    where l.team_id = '' or l.team_id in (select team_id from changed_team)
),

gathered as (
    select source_name as text from said
    union select source_email from said
    union select source_id from said
    union select person_id from known
    union select person_name from known
    union select source_name from called
    union select source_email from called
    union select person_id from called
)

select
    row_number() over (order by g.text collate "C") as word_no,
    g.text
from gathered as g
where g.text <> ''
