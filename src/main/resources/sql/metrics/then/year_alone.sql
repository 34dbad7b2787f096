-- Leaves the school year and what is to date: of months nothing is compared. No rows.
delete from metrics.period where period = 'month'
