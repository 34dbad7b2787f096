-- Meetings of known teams; without an activity it is a meeting. One row per landed row.
select
    r.file_id,
    r.line,
    r.deleted,
    r.known,
    r.meeting_id,
    r.team_id,
    r.title,
    coalesce(r.activity, 'meeting') as activity,
    r.starts_at,
    r.scheduled_minutes,
    r.status,
    r.mode,
    r.protected_time,
    r.agenda_sent_on,
    r.recap_sent_on,
    r.cancel_reason,
    r.partner_organization,
    null::text as conflict_column,
    null::text as conflict_value,
    null::text as conflict_other,
    case when t.team_id is null then 'team_id' end as unknown_column,
    r.team_id as unknown_value
from folded as r
left join facts.teams as t on t.team_id = r.team_id
