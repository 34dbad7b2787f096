-- Nothing is to be said of the rows of a file that was taken back. One row per finding.
delete from facts.finding as f
where f.file_id = :file_id
