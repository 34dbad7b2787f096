-- Whom exports name as owners of actions and goals. One row per action or goal.
create temporary table owned on commit drop as
select
    o.team_id,
    o.owned,
    o.id,
    coalesce(o.source_name, '') as source_name,
    coalesce(o.source_email, '') as source_email,
    o.due_on
from facts.owned as o
where coalesce(o.source_name, o.source_email) is not null and o.team_id in (select team_id from changed_team)
