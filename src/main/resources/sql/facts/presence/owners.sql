-- Who owns what, of those whom rosters or aliases know. One row per action or goal and owner.
insert into facts.owner (team_id, owned, id, person_id)
select o.team_id, o.owned, o.id, w.person_id
from owned as o
join source as s
    on s.team_id = o.team_id and s.source_name = o.source_name and s.source_email = o.source_email and s.source_id = ''
join who as w on w.source_no = s.source_no
