-- Working editions keep their record and lose their figures, but for the newest and the one before its day. No rows.
-- Nothing compares with the others but waves, which fell where they were told alike before.
delete from release.edition_value as v
using release.edition as e
where e.as_of = v.as_of
    and e.number = v.number
    and e.kind = 'working'
    and v.period not like 'wave:%'
    and (e.as_of, e.number) <> (:as_of, :number)
    and (e.as_of, e.number) not in (
        select b.as_of, b.number
        from release.edition as b
        where b.as_of < :as_of
        order by b.as_of desc, b.number desc
        limit 1
    )
