-- Meetings with a row of an export, and the only planned one near where nothing names it. One row per meeting.
insert into facts.united_meeting (team_id, meeting_id, known_as)
with sourced as (
    select distinct a.team_id, a.meeting_id
    from facts.attendance as a
    where
        coalesce(a.source_name, a.source_email, a.source_id) is not null
        and a.team_id in (select team_id from changed_team)
),

list as (
    select
        s.team_id, s.meeting_id,
        min(a.meeting_date) as held_on,
        min(a.source_began) as began,
        -- whoever writes rows by hand knows which meeting they mean
        bool_and(coalesce(a.source_name, a.source_email, a.source_id) is not null)
        and not exists (
            select
            from facts.meetings as m
            where m.team_id = s.team_id and m.meeting_id = s.meeting_id
        ) as is_open
    from sourced as s
    join facts.attendance as a on a.team_id = s.team_id and a.meeting_id = s.meeting_id
    group by s.team_id, s.meeting_id
),

open_list as (
    select *, count(*) filter (where began is null) over (partition by team_id, held_on) as of_the_day
    from list
    where is_open
),

planned as (
    select l.team_id, l.meeting_id, min(m.meeting_id) as planned_id
    from open_list as l
    join facts.meetings as m
        on m.team_id = l.team_id
        and m.status = 'held'
        and case
            when l.began is null then l.of_the_day = 1 and m.starts_at::date = l.held_on
            else l.began between m.starts_at - interval '30 minutes'
                and m.starts_at + greatest(m.scheduled_minutes, 30) * interval '1 minute'
        end
    group by l.team_id, l.meeting_id
    having count(*) = 1
)

select l.team_id, l.meeting_id, coalesce(p.planned_id, l.meeting_id)
from list as l
left join planned as p on p.team_id = l.team_id and p.meeting_id = l.meeting_id
union
select team_id, planned_id, planned_id
from planned
