-- The orders known of a source: that of its folder, else those of all folders. One row per order.
select distinct day_first
from intake.date_order
where source = :source
  and (folder = :folder
       or not exists (select from intake.date_order where source = :source and folder = :folder))
