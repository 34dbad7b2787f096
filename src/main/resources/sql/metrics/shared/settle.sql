-- For this transaction: no just-in-time compilation, which costs more than it saves here, and room for sorts. No rows.
-- No joins row by row either: where the guess of a relation's rows is wrong they take minutes, and a scan takes a second.
-- Nor joins of sorted rows: there is room to hash them, and weighing such joins took a third of the planning.
do $$
begin
    perform
        set_config('jit', 'off', true), set_config('work_mem', '64MB', true),
        set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true);
end
$$
