-- What came in of each feed, and how much waits. One row per feed.
insert into release.feed (as_of, feed, feed_no, files, read_rows, rejected_rows, waiting_rows)
with feed (feed_no, feed) as (
    values
        (1, 'teams'), (2, 'calendar'), (3, 'members'), (4, 'aliases'), (5, 'meetings'), (6, 'attendance'),
        (7, 'items'), (8, 'waves'), (9, 'survey'), (10, 'goals'), (11, 'progress'), (12, 'actions')
),

came as (
    select feed, count(*) as files, sum(read_rows) as read_rows, sum(rejected_rows - mended_rows) as rejected_rows
    from release.file
    where status = 'judged'
    group by feed
),

waiting as (
    select feed, count(*) as waiting_rows
    from facts.held
    group by feed
)

select
    q.as_of, f.feed, f.feed_no, coalesce(c.files, 0), coalesce(c.read_rows, 0), coalesce(c.rejected_rows, 0),
    coalesce(w.waiting_rows, 0)
from feed as f
left join came as c on c.feed = f.feed
left join waiting as w on w.feed = f.feed
cross join metrics.question as q
