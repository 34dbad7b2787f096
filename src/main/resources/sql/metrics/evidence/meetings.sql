-- The meetings behind a figure, with the row that tells of each. One row per meeting.
with attended as (
    select
        m.team_id, m.meeting_id, count(e.person_id) as members,
        case
            when t.has_roster then count(e.person_id) filter (where e.attended)
            else (
                select count(*)
                from facts.presence as p
                where p.team_id = m.team_id and p.meeting_id = m.meeting_id and p.status in ('present', 'late', 'remote')
            )
        end as came
    from metrics.meeting as m
    join metrics.team_trait as t on t.team_id = m.team_id
    left join metrics.expected as e on e.team_id = m.team_id and e.meeting_id = m.meeting_id
    group by m.team_id, m.meeting_id, t.has_roster
),

judged as (
    select
        m.*,
        case cast(:metric as text)
            when 'quorum_rate' then m.reported
            when 'meetings_reported' then m.reported
            when 'protected_time_share' then m.held and m.protected_time is not null
            when 'recap_rate' then m.held and (m.recap_on is not null or m.held_on + 3 <= q.as_of)
            when 'cancelled_share' then true
            when 'meetings_cancelled' then not m.held
            when 'leader_presence' then m.held and r.leaders > 0
            when 'representation' then m.held and r.organizations > 0
            else m.held
        end as under,
        case cast(:metric as text)
            when 'quorum_rate' then (a.came >= coalesce(t.quorum, a.members / 2 + 1))::int
            when 'protected_time_share' then case when m.protected_time then m.scheduled_minutes end
            when 'recap_rate' then (m.recap_on <= m.held_on + 3)::int
            when 'agenda_rate' then (m.agenda_on <= m.held_on - 1)::int
            when 'cancelled_share' then (not m.held)::int
            when 'leader_presence' then (r.leaders_attended > 0)::int
            when 'representation' then r.organizations_attended::double precision / nullif(r.organizations, 0)
            else 1
        end as over
    from metrics.unit as u
    join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
    join metrics.meeting as m on m.team_id = g.team_id
    join attended as a on a.team_id = m.team_id and a.meeting_id = m.meeting_id
    join facts.teams as t on t.team_id = m.team_id
    cross join metrics.question as q
    left join metrics.roster_day as r on r.team_id = m.team_id and r.meeting_id = m.meeting_id
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        and m.held_on between :from_day and :to_day
)

select
    concat_ws(' ', j.team_id, j.meeting_id, j.held_on) as what,
    case when cast(:metric as text) <> 'longest_gap_days' then coalesce(j.over, 0)::double precision end as above,
    case
        when cast(:metric as text) = 'protected_time_share' then coalesce(j.scheduled_minutes, 0)::double precision
        when cast(:metric as text) not in (
            'cadence_adherence', 'longest_gap_days', 'meetings_held', 'meetings_cancelled', 'meetings_reported'
        ) then 1.0::double precision
    end as below,
    t.path, t.line
from judged as j
left join metrics.meeting_row as t on t.team_id = j.team_id and t.meeting_id = j.meeting_id
where j.under
order by j.team_id, j.held_on, j.meeting_id
