-- Makes room for the keys of the next feed. No rows.
drop table touched, stood, waited, risen
