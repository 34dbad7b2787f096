-- Gives known facts their new values. One row per changed fact.
update facts.{table} as f
set {assignments}, file_id = c.file_id, line = c.line
from candidate as c
where
    not c.deleted
    and c.known
    and {same_key_as_candidate}
    and ({stored_columns}) is distinct from ({candidate_columns})
