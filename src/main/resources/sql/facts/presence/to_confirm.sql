-- Sources that nobody knows, with the meetings that saw them, or the days when what they own is due. One row per team and source.
insert into facts.person_to_confirm (team_id, source_name, source_email, meetings, last_on)
with seen as (
    select s.source_no, a.meeting_id, a.meeting_date as seen_on
    from source as s
    join facts.attendance as a
        on a.team_id = s.team_id
        and coalesce(a.source_name, '') = s.source_name
        and coalesce(a.source_email, '') = s.source_email
        and coalesce(a.source_id, '') = s.source_id
    union all
    select s.source_no, null, o.due_on
    from source as s
    join owned as o
        on o.team_id = s.team_id
        and o.source_name = s.source_name
        and o.source_email = s.source_email
        and s.source_id = ''
)

select
    s.team_id,
    min(coalesce(nullif(s.source_name, ''), s.source_id) collate "C"),
    min(s.source_email collate "C"),
    count(distinct e.meeting_id),
    max(e.seen_on)
from source as s
join seen as e on e.source_no = s.source_no
where not exists (select from who as w where w.source_no = s.source_no)
group by s.team_id, s.name, s.email
