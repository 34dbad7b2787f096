-- Reported meetings that somebody facilitated, over those of which this is known. One row per district and period.
-- A team that notes duties by the duty, another by its leader being there.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where case when t.duties then s.facilitator else r.leaders_attended > 0 end) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.practice_trait as t on t.team_id = g.team_id
join metrics.session as s on s.team_id = g.team_id and s.reported
join metrics.period as p on p.period in ('month', 'ytd') and s.held_on between p.period_start and p.period_end
left join metrics.roster_day as r on r.team_id = s.team_id and r.meeting_id = s.meeting_id
where g.need = :need and (t.duties or r.leaders > 0)
group by g.unit_id, p.period_id
