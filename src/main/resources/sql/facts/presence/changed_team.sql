-- Teams to resolve again, without a mark where no row of an export is left. One row per team.
create temporary table changed_team on commit drop as
select
    coalesce(m.team_id, r.team_id) as team_id,
    m.mark
from team_mark as m
full join facts.resolved_team as r on r.team_id = m.team_id
where m.mark is distinct from r.mark
