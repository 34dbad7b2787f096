-- Everything released but the figures, each line the same whatever was loaded first. One row per line.
with line (line) as (
    select 'as of ' || as_of || ' ' || year_from || ' ' || months_from from metrics.question
    union all
    select 'district ' || r::text from release.district as r
    union all
    select 'team ' || r::text from release.team as r
    union all
    select 'goal ' || r::text from release.goal as r
    union all
    select 'wave ' || r::text from release.wave as r
    union all
    select 'item ' || r::text from release.item as r
    union all
    select 'attendance band ' || r::text from release.attendance_band as r
    union all
    select 'meeting month ' || r::text from release.meeting_month as r
    union all
    select 'record gap ' || r::text from release.record_gap as r
    union all
    select 'threshold ' || r::text from release.threshold as r
    union all
    select 'waiting ' || feed || ' ' || waiting_rows from release.feed
    union all
    select distinct concat_ws(' ', 'input', sha256, feed, status, read_rows::text) from release.file
)

select line
from line
order by line collate "C"
