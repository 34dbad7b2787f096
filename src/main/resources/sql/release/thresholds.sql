-- What was in force. One row per key.
select key, value
from release.threshold
order by key
