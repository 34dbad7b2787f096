-- For this transaction: no just-in-time compilation, which costs more than it saves here, and room for sorts. No rows.
do $$ begin perform set_config('jit', 'off', true), set_config('work_mem', '64MB', true); end $$
