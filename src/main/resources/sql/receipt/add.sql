-- The answer that a file got. One row.
insert into receipt.receipt (file_id, run_id, written_at, path, status, read, added, changed, unchanged, removed, held,
                             rejected, skipped)
values (:file_id, :run_id, :written_at, :path, :status, :read, :added, :changed, :unchanged, :removed, :held,
        :rejected, :skipped)
