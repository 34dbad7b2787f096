-- One mark of all that kept relations are made by, the view that unites attendance included. One row.
select
    encode(
        sha256(convert_to(cast(:statements as text) || pg_get_viewdef('facts.presence'::regclass), 'UTF8')), 'hex'
    ) as rules
