-- The known id that an unknown one was perhaps meant to be. One row per held row that names it.
update facts.finding
set other = :nearest
where file_id = :file_id and fate = 'held' and column_name = :column_name and value = :value
