-- Bytes of a list that the job wrote. One row.
insert into receipt.list_written (sha256)
values (:sha256)
on conflict do nothing
