-- What waits does not become a fact now. One row per waiting row.
delete from candidate as c
where c.unknown_column is not null
