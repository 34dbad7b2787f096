-- Working editions keep their record and lose their figures, but for the newest and the one before its day. No rows.
-- Nothing compares with the others but waves, which fell where they were told alike before.
delete from release.edition_value as v
using release.fading_edition(cast(:as_of as date), cast(:number as integer)) as e
where e.as_of = v.as_of and e.number = v.number and v.period not like 'wave:%'
