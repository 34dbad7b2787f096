-- Puts the figures of kept waves back to what the earlier edition said; what it did not say yet stays hidden. No rows.
update release.value as v
set
    value = case when n.stays then e.value end,
    low = case when n.stays then e.low end,
    high = case when n.stays then e.high end,
    numerator = case when n.stays then e.numerator end,
    denominator = case when n.stays then e.denominator end,
    n = case when n.stays then e.n end,
    state = case
        when n.stays then e.state
        when v.state in ('not_applicable', 'too_early') then v.state
        else 'suppressed'
    end
from protection.kept_wave as k
join release.value as o
    on o.district_id = k.district_id and o.period = k.period and (k.whole or o.metric in (:compared_metrics))
left join release.edition_value as e
    on e.as_of = k.as_of and e.number = k.number
    and e.district_id = o.district_id and e.metric = o.metric and e.scope = o.scope and e.area = o.area
    and e.team_id = o.team_id and e.subject = o.subject and e.period = o.period
cross join lateral (
    -- of a later day's edition only what was closed on this one
    select coalesce(e.state <> 'too_early' and (o.state <> 'too_early' or k.as_of <= o.as_of), false) as stays
) as n
where v.district_id = o.district_id and v.metric = o.metric and v.scope = o.scope and v.area = o.area
    and v.team_id = o.team_id and v.subject = o.subject and v.period = o.period and v.period_end = o.period_end
    -- a team whose own part was open then, and in every edition, is told for the first time
    and not (
        k.whole and v.scope = 'team' and coalesce(e.state = 'too_early', false)
        and not exists (
            select from protection.edition_group as g
            where g.team_id = v.team_id and g.period = v.period and g.closed
        )
    )
