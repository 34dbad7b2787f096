-- Whether a file has its receipt; one that was taken back before it got its own has that of its withdrawal. One row.
select exists (
    select
    from receipt.receipt
    where file_id = :file_id
       or file_id in (select w.file_id from intake.file as w where w.status = 'withdrawal' and w.loaded_as = :file_id)
) as receipted
