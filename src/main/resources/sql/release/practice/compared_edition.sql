-- The leaders' edition that the one in the making compares with. At most one row.
insert into release.compared_edition (as_of, number)
select e.as_of, e.number
from release.edition as e
cross join metrics.question as q
where e.as_of < q.as_of and e.kind = 'leaders'
order by e.as_of desc, e.number desc
limit 1
