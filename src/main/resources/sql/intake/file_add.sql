-- A file that was dropped. One row.
insert into intake.file (sha256, size_bytes, path, received_at, run_id, status, loaded_as, feed, profile, columns,
                         partial, encoding, delimiter, header_line, container, confidential, also_of, spelling)
values (:sha256, :size_bytes, :path, :received_at, :run_id, :status, :loaded_as, :feed, :profile,
        string_to_array(:columns, ','), :partial, :encoding, :delimiter, :header_line, :container,
        :confidential, :also_of, :spelling)
returning file_id
