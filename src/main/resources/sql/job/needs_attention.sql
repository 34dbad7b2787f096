-- What an operator should look at. One row per matter.
select
    matter.what,
    matter.how_many,
    matter.what_helps,
    count(*) over () as in_all
from (
    select
        1 as place,
        case f.code
            when 'R-SHRINK' then 'rows of lists by which most of a team would leave wait'
            else 'rows wait for an unknown ' || f.column_name
        end as what,
        count(*) as how_many,
        case f.code
            when 'R-SHRINK' then 'confirm them, or drop whole lists; the receipts say how'
            else 'drop the file that names it; the receipts list the ids'
        end as what_helps
    from facts.held as h
    join facts.finding as f on f.file_id = h.file_id and f.line = h.line and f.fate = 'held'
    group by f.code, f.column_name
    union all
    select
        2,
        'files were refused when files came last',
        count(*),
        'read their receipts in the feedback folder'
    from intake.file as i
    where
        i.status = 'refused'
        and i.run_id = (select max(n.run_id) from intake.file as n)
        and not exists (
            select
            from intake.file as n
            where n.path = i.path and n.status = 'judged' and n.file_id > i.file_id
        )
    having count(*) > 0
    union all
    select
        3,
        'rows were rejected when files came last',
        sum(i.rejected_rows + coalesce(t.rejected, 0)),
        'mend the files that end in .rejects.csv in the feedback folder, and drop them'
    from intake.file as i
    left join facts.file_fate as t on t.file_id = i.file_id
    where i.run_id = (select max(n.run_id) from intake.file as n)
    having sum(i.rejected_rows + coalesce(t.rejected, 0)) > 0
    union all
    select
        4,
        'runs failed or died in the last seven days',
        count(*),
        'see the log; the next run does what is left'
    from job.run as r
    where r.outcome in ('failed', 'died') and r.started_at > now() - interval '7 days'
    having count(*) > 0
) as matter
order by matter.place, matter.what
limit :most
