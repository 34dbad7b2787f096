-- Survey items in one language each, whose scale ends above its beginning. One row per landed row.
select
    r.*,
    case when not r.deleted and r.scale_max <= r.scale_min then 'scale_max' end as conflict_column,
    r.scale_max::text as conflict_value,
    'scale_min ' || r.scale_min as conflict_other,
    null::text as unknown_column,
    null::text as unknown_value
from folded as r
