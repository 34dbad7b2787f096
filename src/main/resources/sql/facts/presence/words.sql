-- The next texts in their order. One row per text.
select text
from word
where word_no > :after and word_no <= :after + :at_once
order by word_no
