-- The sessions behind a figure of practice, with the row that tells of each. One row per meeting.
with judged as (
    select
        s.*,
        case cast(:metric as text)
            when 'sessions' then s.held and s.activity = :subject
            when 'sessions_last_year' then s.held and s.activity = :subject
            when 'sessions_held_share' then s.activity = :subject
            when 'meetings_cancelled_for_time' then not s.held and s.cancel_reason = 'time'
            when 'virtual_share' then s.held and s.mode is not null
            when 'facilitated_share' then s.reported and (t.duties or r.leaders > 0)
            when 'co_teaching_complete_share' then s.activity = 'co_teaching' and e.members > 0
            else s.reported
        end as under,
        case cast(:metric as text)
            when 'sessions_held_share' then s.held::int
            when 'virtual_share' then (s.mode = 'virtual')::int
            when 'facilitated_share' then (case when t.duties then s.facilitator else r.leaders_attended > 0 end)::int
            when 'duty_coverage' then s.duties
            when 'data_duty_share' then s.data::int
            when 'co_teaching_complete_share' then (e.members = e.attended)::int
            else 1
        end as over,
        case cast(:metric as text)
            when 'duty_coverage' then 4
            when 'sessions' then null
            when 'sessions_last_year' then null
            when 'meetings_cancelled_for_time' then null
            else 1
        end as below
    from metrics.unit as u
    join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
    join metrics.practice_trait as t on t.team_id = g.team_id
    join metrics.session as s on s.team_id = g.team_id
    left join metrics.roster_day as r on r.team_id = s.team_id and r.meeting_id = s.meeting_id
    left join lateral (
        select count(*) as members, count(*) filter (where p.attended) as attended
        from metrics.expected as p
        where p.team_id = s.team_id and p.meeting_id = s.meeting_id
    ) as e on true
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        and case cast(:metric as text)
            when 'sessions_last_year' then s.in_last_year
            else s.held_on between :from_day and :to_day
        end
)

select
    concat_ws(' ', j.team_id, j.meeting_id, j.held_on, j.activity) as what, coalesce(j.over, 0)::double precision as above,
    j.below::double precision as below,
    t.path, t.line
from judged as j
left join metrics.meeting_row as t on t.team_id = j.team_id and t.meeting_id = j.meeting_id
where j.under
order by j.team_id, j.held_on, j.meeting_id
