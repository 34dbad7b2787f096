-- The figures that stand behind a district's practices. One row per practice and figure.
select f.practice_id, f.metric, f.subject, f.area, f.period, f.value, f.numerator, f.denominator, f.n, f.state
from release.practice_figure as f
join release.practice as p on p.district_id = f.district_id and p.practice_id = f.practice_id
where f.district_id = :district_id
order by p.practice_no, f.place, f.subject
