-- What makes a practice a finding, with the limits in force. One row per practice and rule.
select r.practice_id, r.finds, r.metric, r.subject, r.area, r.scope, r.op, r.limit_value, r.other_metric, r.other_limit, r.what
from release.practice_rule as r
join release.practice_declared as d on d.practice_id = r.practice_id
order by d.practice_no, r.rule_no
