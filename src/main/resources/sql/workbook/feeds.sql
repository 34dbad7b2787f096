-- What came in of each feed. One row per feed.
select feed, files, read_rows, rejected_rows, waiting_rows
from release.feed
order by feed_no
