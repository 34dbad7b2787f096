-- Takes facts away whose row says deleted; nothing cascades. One row per removed fact.
delete from facts.{table} as f
using candidate as c
where c.deleted and {same_key_as_candidate}
