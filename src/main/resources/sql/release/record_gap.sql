-- What the record of this school year's meetings lacks. One row per district.
insert into release.record_gap (
    as_of, district_id, reported_meetings, unreported_meetings, incomplete_meetings, expected_pairs, unrecorded_pairs
)
select
    d.as_of, d.district_id, coalesce(sum(m.reported), 0), coalesce(sum(m.held - m.reported), 0),
    coalesce(sum(m.incomplete), 0), v.denominator, v.numerator
from release.district as d
join facts.teams as t on t.district_id = d.district_id
join metrics.period as p on p.period = 'ytd'
left join metrics.meeting_period as m on m.team_id = t.team_id and m.period_id = p.period_id
left join release.value as v
    on v.district_id = d.district_id and v.scope = 'district' and v.metric = 'unrecorded_share' and v.period = 'ytd'
group by d.as_of, d.district_id, v.denominator, v.numerator
