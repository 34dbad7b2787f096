-- Since when a team exists: its own first day, else that of its first members where lists say days. At most one row.
with told as (
    select (array_agg(t.starts_on order by t.file_id desc, t.line desc))[1] as starts_on
    from intake.teams as t
    join intake.file as f on f.file_id = t.file_id and f.status = 'judged'
    where t.team_id = :team_id and not t.deleted
),

listed as (
    select case when count(*) = count(*) filter (where m.as_of is null) then min(m.joined_on) end as joined_on
    from intake.members as m
    join intake.file as f on f.file_id = m.file_id and f.status = 'judged'
    where m.team_id = :team_id and not m.deleted
)

select coalesce(told.starts_on, listed.joined_on) as began_on
from told, listed
where coalesce(told.starts_on, listed.joined_on) is not null
