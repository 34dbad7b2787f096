-- Teams that are known by their folders alone, and those that at least two people of a roster wait for. One row per team.
with waiting as (
    select
        m.team_id,
        max(m.source_team collate "C") as team_name
    from facts.held as h
    join intake.members as m on m.file_id = h.file_id and m.line = h.line
    where h.feed = 'members'
    group by m.team_id
    having max(m.source_team) is not null and count(distinct m.person_id) >= 2
)

select t.district_id, t.district_name, t.team_id, t.team_name
from facts.teams as t
where t.area = 'unassigned'
union all
select :district_id, :district_name, w.team_id, w.team_name
from waiting as w
where not exists (select from facts.teams as t where t.team_id = w.team_id)
order by team_id
