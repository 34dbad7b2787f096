-- Sessions held last school year up to the same day, where any meeting of it is known. One row per district and activity.
select
    g.unit_id,
    p.period_id,
    a.activity as subject,
    count(s.meeting_id) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.giver as g
join metrics.unit as u on u.unit_id = g.unit_id
cross join metrics.activity as a
join metrics.period as p on p.period = 'ytd'
left join metrics.session as s on s.team_id = g.team_id and s.activity = a.activity and s.held and s.in_last_year
where g.need = :need
    and u.district_id in (select district_id from metrics.session where held and in_last_year)
group by g.unit_id, p.period_id, a.activity
