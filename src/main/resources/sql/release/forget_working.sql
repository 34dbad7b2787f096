-- Working editions but the newest keep their record and lose their figures: nothing compares with them. No rows.
delete from release.edition_value as v
using release.edition as e
where e.as_of = v.as_of
    and e.number = v.number
    and e.kind = 'working'
    and (e.as_of, e.number) <> (:as_of, :number)
