-- A file that was taken back has no fate. One row per file.
delete from facts.file_fate as t
where t.file_id = :file_id
