-- What a district's wave asked: one survey row is enough. One row per district, wave and subject.
insert into metrics.asked (district_id, period_id, family, subject)
select distinct t.district_id, a.period_id, 'item', a.item_id
from metrics.answer as a
join facts.teams as t on t.team_id = a.team_id
union all
select distinct t.district_id, a.period_id, 'construct', a.construct
from metrics.answer as a
join facts.teams as t on t.team_id = a.team_id
where a.construct is not null
