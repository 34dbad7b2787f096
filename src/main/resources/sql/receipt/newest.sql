-- The newest receipts, the newest first. One row per file.
select receipt.path as receipt_path, receipt.status, receipt.read, file.path, file.received_at,
       receipt.added + receipt.changed + receipt.unchanged + receipt.removed as loaded
from receipt.receipt
join intake.file on file.file_id = receipt.file_id
order by receipt.file_id desc
limit 50
