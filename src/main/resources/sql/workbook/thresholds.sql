-- What was in force when the figures were decided. One row per key.
select key, value
from release.threshold
order by key
