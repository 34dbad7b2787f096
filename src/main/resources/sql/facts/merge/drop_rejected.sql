-- A rejected row supersedes nothing and becomes nothing. One row per rejected row.
delete from candidate as c
where c.conflict_column is not null
