-- Who was expected where, with the row that tells what became of it; no person is named. One row per expected pair.
with pair as (
    select
        e.*, count(*) over member as times, count(*) filter (where e.attended) over member as attended_times,
        count(e.contributions) over (partition by e.team_id) as spoken,
        -- of a member counted once, the row that tells the most
        row_number() over (
            partition by e.team_id, e.person_id
            order by (e.attended and e.contributions > 0) desc nulls last, e.attended desc, e.held_on, e.meeting_id
        ) as nth
    from metrics.unit as u
    join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
    join metrics.expected as e on e.team_id = g.team_id
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        and e.held_on between :from_day and :to_day
    window member as (partition by e.team_id, e.person_id)
),

judged as (
    select
        *,
        case cast(:metric as text)
            when 'attendance_rate_net' then status is distinct from 'excused'
            when 'punctuality' then attended
            when 'attendance_rate_in_person' then mode = 'in_person'
            when 'attendance_rate_virtual' then mode = 'virtual'
            when 'chronic_share' then times >= 10
            when 'time_on_task' then scheduled_minutes > 0
            when 'collaboration_hours' then attended
            when 'voice_coverage' then attended and spoken > 0 and nth = 1
            when 'voice_evenness' then attended and spoken > 0
            else true
        end as under,
        case cast(:metric as text)
            when 'unrecorded_share' then (status is null)::int
            when 'punctuality' then (status in ('present', 'remote'))::int
            when 'chronic_share'
                then (nth = 1 and times - attended_times >= 2 and 10 * (times - attended_times) >= times)::int
            when 'time_on_task' then credit_minutes
            when 'collaboration_hours' then credit_minutes / 60.0
            when 'voice_coverage' then (contributions > 0)::int
            when 'voice_evenness' then contributions
            else attended::int
        end as over,
        case cast(:metric as text)
            when 'chronic_share' then (nth = 1)::int
            when 'time_on_task' then scheduled_minutes
            when 'collaboration_hours' then null
            when 'voice_evenness' then null
            else 1
        end as below
    from pair
)

select
    concat_ws(' ', j.team_id, j.meeting_id, j.held_on, coalesce(j.status, 'unrecorded')) as what,
    coalesce(j.over, 0)::double precision as above, j.below::double precision as below, i.path, coalesce(a.line, m.line) as line
from judged as j
left join facts.attendance as a
    on a.team_id = j.team_id and a.meeting_id = j.meeting_id and a.person_id = j.person_id
-- nobody wrote of them, or an export did by another name: the roster says that they were expected
left join lateral (
    select p.file_id, p.line
    from facts.members as p
    where p.team_id = j.team_id and p.person_id = j.person_id and p.joined_on <= j.held_on
    order by p.joined_on desc
    limit 1
) as m on a.file_id is null
left join intake.file as i on i.file_id = coalesce(a.file_id, m.file_id)
where j.under
order by j.team_id, j.held_on, j.meeting_id, i.path collate "C", 5
