-- What taking a file back changed. One row.
insert into facts.withdrawal (file_id, run_id, gone, changed, back, waiting, contradicting)
values (:file_id, :run_id, :gone, :changed, :back, :waiting, :contradicting)
