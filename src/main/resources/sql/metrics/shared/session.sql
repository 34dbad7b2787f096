-- Meetings dated up to as-of, with what they were for and the duties that people there held. One row per meeting.
insert into metrics.session (
    district_id, area, school, team_id, meeting_id, held_on, in_year, in_last_year, held, reported, mode, activity,
    partner, cancel_reason, duties, facilitator, data
)
with duty as (
    select
        a.team_id, a.meeting_id, count(distinct d.duty) as duties, bool_or(d.duty = 'facilitator') as facilitator,
        bool_or(d.duty = 'data') as data
    from metrics.attended as a
    cross join lateral string_to_table(a.duty, '|') as d (duty)
    where a.status in ('present', 'late', 'remote')
    group by a.team_id, a.meeting_id
)

select
    t.district_id, t.area, t.school, m.team_id, m.meeting_id, m.held_on,
    m.held_on >= q.year_from,
    m.held_on between (q.year_from - interval '1 year')::date and (q.as_of - interval '1 year')::date,
    m.held, m.reported, m.mode, coalesce(f.activity, 'meeting'), f.partner_organization, f.cancel_reason,
    coalesce(d.duties, 0), coalesce(d.facilitator, false), coalesce(d.data, false)
from metrics.meeting as m
join metrics.stale as s on s.team_id = m.team_id
join facts.teams as t on t.team_id = m.team_id
cross join metrics.question as q
left join facts.meetings as f on f.team_id = m.team_id and f.meeting_id = m.meeting_id
left join duty as d on d.team_id = m.team_id and d.meeting_id = m.meeting_id
