-- Teams whose facts were changed since, or of which a day lies between the two as-of dates. One row per team.
-- A recap counts as due three days after its meeting, so that these days are such days too.
insert into metrics.stale (team_id)
with moved as (
    select least(as_of, cast(:as_of as date)) as after_day, greatest(as_of, cast(:as_of as date)) as last_day
    from metrics.question
    where as_of <> cast(:as_of as date)
)

select t.team_id
from facts.touched as t
cross join metrics.question as q
where t.touch_no > q.touch_no
union
select f.team_id
from facts.attendance as f
cross join moved as d
where f.meeting_date > d.after_day and f.meeting_date <= d.last_day
    or f.meeting_date + 3 > d.after_day and f.meeting_date + 3 <= d.last_day
union
select f.team_id
from facts.united as f
cross join moved as d
where f.meeting_date > d.after_day and f.meeting_date <= d.last_day
    or f.meeting_date + 3 > d.after_day and f.meeting_date + 3 <= d.last_day
union
select f.team_id
from facts.meetings as f
cross join moved as d
cross join lateral (
    values (f.starts_at::date), (f.starts_at::date + 3), (f.agenda_sent_on), (f.recap_sent_on)
) as l (day)
where l.day > d.after_day and l.day <= d.last_day
union
select f.team_id
from facts.members as f
cross join moved as d
where f.joined_on > d.after_day and f.joined_on <= d.last_day
