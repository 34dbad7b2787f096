-- What all figures of a district rest on, by what a metric needs; blank are its units. One row per district and need.
insert into metrics.district_mark (district_id, need, mark)
select
    u.district_id, '',
    sum(hashtextextended(concat_ws(' ', 'unit', u.scope, u.area, u.team_id, u.has_team), 0))
from metrics.unit as u
where u.scope <> 'goal'
group by u.district_id
union all
select
    u.district_id, g.need,
    sum(hashtextextended(concat_ws(' ', 'giver', g.need, u.scope, u.area, u.team_id, g.team_id, g.hidden), 0))
from metrics.giver as g
join metrics.unit as u on u.unit_id = g.unit_id
where u.scope <> 'goal'
group by u.district_id, g.need
