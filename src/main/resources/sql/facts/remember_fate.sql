-- What became of a file's landed rows. One row per file.
insert into facts.file_fate (file_id, run_id, added, changed, unchanged, removed, held, rejected, superseded)
values (:file_id, :run_id, :added, :changed, :unchanged, :removed, :held, :rejected, :superseded)
