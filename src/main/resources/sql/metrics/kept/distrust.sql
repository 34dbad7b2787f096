-- Nothing of the computation before is kept. No rows.
truncate metrics.question
