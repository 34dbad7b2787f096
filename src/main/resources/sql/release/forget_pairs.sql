-- Of waves that an edition no longer knows, who answered by team and group. No rows.
delete from protection.edition_pair as p
where not exists (
    select
    from protection.edition_group as g
    where g.as_of = p.as_of and g.number = p.number and g.period = p.period and g.team_id = p.team_id
)
