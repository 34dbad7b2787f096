-- Whether a file has its receipt. One row.
select exists (select from receipt.receipt where file_id = :file_id) as receipted
