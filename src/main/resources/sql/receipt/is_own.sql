-- Whether the job wrote these bytes. One row.
select
    exists (select from receipt.written where sha256 = :sha256)
    or exists (select from receipt.list_written where sha256 = :sha256) as own
