-- What is being computed. One row.
insert into metrics.question (as_of, year_from, months_from, closed_from, closed_through, rules, touch_no)
values (
    :as_of,
    :year_from,
    date_trunc('month', cast(cast(:months_from as date) as timestamp))::date,
    :closed_from,
    :closed_through,
    :rules,
    :touch_no
)
