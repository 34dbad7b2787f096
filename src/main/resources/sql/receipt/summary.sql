-- What the receipts that a run wrote say together. One row.
select count(*) as receipts,
       coalesce(sum(rejected), 0) as rejected,
       coalesce(sum(held), 0) as held,
       count(*) filter (where status = 'refused') as refused
from receipt.receipt
where run_id = :run_id
