-- Sources that nobody knows, with the meetings that saw them. One row per team and source.
insert into facts.person_to_confirm (team_id, source_name, source_email, meetings, last_on)
select
    s.team_id,
    min(coalesce(nullif(s.source_name, ''), s.source_id) collate "C"),
    min(s.source_email collate "C"),
    count(distinct a.meeting_id),
    max(a.meeting_date)
from source as s
join facts.attendance as a
    on a.team_id = s.team_id
    and coalesce(a.source_name, '') = s.source_name
    and coalesce(a.source_email, '') = s.source_email
    and coalesce(a.source_id, '') = s.source_id
where not exists (select from who as w where w.source_no = s.source_no)
group by s.team_id, s.name, s.email
