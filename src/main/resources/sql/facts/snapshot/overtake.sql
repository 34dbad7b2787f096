-- A list that waits is overtaken for good by one of the same day or a later one. One row per waiting row.
delete from facts.held as h
using intake.members as l
where
    h.feed = 'members'
    and l.file_id = h.file_id
    and l.line = h.line
    and l.as_of is not null
    and exists (
        select
        from candidate as c
        join intake.file as f on f.file_id = c.file_id and not f.partial
        where c.team_id = l.team_id and c.as_of >= l.as_of and c.file_id <> l.file_id
    )
