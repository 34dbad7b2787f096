-- Teams whose end does not lie before their start. One row per landed row.
select
    r.*,
    case when not r.deleted and r.ends_on < r.starts_on then 'ends_on' end as conflict_column,
    r.ends_on::text as conflict_value,
    'starts_on ' || r.starts_on as conflict_other,
    null::text as unknown_column,
    null::text as unknown_value
from folded as r
