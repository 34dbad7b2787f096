-- Who was at these meetings, what is said of a person in several rows united. One row per meeting and person.
insert into facts.united (
    team_id, meeting_id, person_id, meeting_date, scheduled_minutes, status, minutes, contributions, duty,
    source_mode
)
with said as (
    select
        a.team_id, u.known_as as meeting_id, a.meeting_date, a.scheduled_minutes, a.status, a.minutes, a.contributions, a.duty,
        a.source_mode,
        a.person_id as landed_id,
        s.source_no,
        w.person_id,
        count(*) over (partition by a.team_id, a.meeting_id, a.person_id) > 1 as is_shared
    from facts.attendance as a
    join changed_team as c on c.team_id = a.team_id
    join facts.united_meeting as u on u.team_id = a.team_id and u.meeting_id = a.meeting_id
    left join source as s
        on s.team_id = a.team_id
        and s.source_name = coalesce(a.source_name, '')
        and s.source_email = coalesce(a.source_email, '')
        and s.source_id = coalesce(a.source_id, '')
    left join who as w on w.source_no = s.source_no
),

member as (
    select distinct team_id, person_id
    from roster
),

-- an id made for a guest must not make a member of them: no id has a blank
named as (
    select
        s.team_id, s.meeting_id, s.meeting_date, s.scheduled_minutes, s.status, s.minutes,
        case when s.source_no is null then s.landed_id else
            coalesce(s.person_id, case when m.person_id is null then '' else 'guest ' end || s.landed_id)
        end as person_id,
        s.status in ('present', 'remote', 'late') as attended,
        -- of those who share a device nobody can tell who spoke
        case when not s.is_shared then s.contributions end as contributions,
        case when not s.is_shared then s.duty end as duty,
        s.source_mode
    from said as s
    left join member as m on m.team_id = s.team_id and m.person_id = s.landed_id
),

united as (
    select
        team_id, meeting_id, person_id,
        min(meeting_date) as meeting_date,
        max(scheduled_minutes) as scheduled_minutes,
        min(array_position(array['present', 'remote', 'late', 'excused', 'absent'], status)) as best,
        max(minutes) filter (where attended) as minutes_there,
        max(minutes) as minutes,
        sum(contributions)::integer as contributions,
        string_to_array(string_agg(duty, '|'), '|') as duties,
        case when min(source_mode) < max(source_mode) then 'hybrid' else min(source_mode) end as source_mode
    from named
    group by team_id, meeting_id, person_id
)

select
    team_id, meeting_id, person_id, meeting_date, scheduled_minutes,
    (array['present', 'remote', 'late', 'excused', 'absent'])[best],
    case when best <= 3 then minutes_there else minutes end,
    contributions,
    nullif(concat_ws('|',
        case when 'facilitator' = any (duties) then 'facilitator' end,
        case when 'recorder' = any (duties) then 'recorder' end,
        case when 'timekeeper' = any (duties) then 'timekeeper' end,
        case when 'data' = any (duties) then 'data' end), ''),
    source_mode
from united
