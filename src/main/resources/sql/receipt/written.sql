-- Bytes that the job wrote. One row.
insert into receipt.written (sha256, file_id)
values (:sha256, :file_id)
on conflict do nothing
