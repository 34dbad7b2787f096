-- Who came without being expected, with the row that tells of it; no person is named. One row per guest and meeting.
select
    concat_ws(' ', m.team_id, m.meeting_id, m.held_on, 'guest', p.status) as what,
    case cast(:metric as text)
        when 'collaboration_hours' then coalesce(least(p.minutes, m.scheduled_minutes), 0) / 60.0::double precision
        else 1
    end as above,
    null::double precision as below, i.path, a.line
from metrics.unit as u
join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
join metrics.meeting as m on m.team_id = g.team_id and m.reported
join facts.presence as p
    on p.team_id = m.team_id and p.meeting_id = m.meeting_id and p.status in ('present', 'late', 'remote')
left join lateral (
    select f.file_id, f.line
    from facts.attendance as f
    where f.team_id = p.team_id and f.person_id = p.person_id
        and (
            f.meeting_id = p.meeting_id
            or f.meeting_id in (
                select o.meeting_id
                from facts.united_meeting as o
                where o.team_id = p.team_id and o.known_as = p.meeting_id
            )
        )
    order by f.file_id, f.line
    limit 1
) as a on true
left join intake.file as i on i.file_id = a.file_id
where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
    and m.held_on between :from_day and :to_day
    and not exists (
        select
        from metrics.expected as e
        where e.team_id = p.team_id and e.meeting_id = p.meeting_id and e.person_id = p.person_id
    )
order by m.team_id, m.held_on, m.meeting_id, i.path collate "C", a.line
