package org.collaborationoutcomes.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lands files the way intake does, from a few lines of text: a header and rows, cells parted by commas. */
final class LandedFiles {

    private final JdbcTemplate jdbc;
    private int files;

    LandedFiles(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Lands a file; its id. Line 2 is the first row; a blank cell is null. */
    long land(String feed, String text) {
        var lines = text.strip().lines().toList();
        var columns = Stream.of(lines.get(0).split(",")).map(String::strip).toList();
        int rows = lines.size() - 1;
        Long fileId = jdbc.queryForObject(
                """
                insert into intake.file
                    (sha256, size_bytes, path, run_id, status, feed, columns, read_rows, landed_rows)
                values (?, 1, ?, 1, 'judged', ?, string_to_array(?, ','), ?, ?)
                returning file_id
                """,
                Long.class,
                "%064x".formatted(++files),
                "%03d.csv".formatted(files),
                feed,
                String.join(",", columns),
                rows,
                rows);
        for (int i = 1; i <= rows; i++) {
            landRow(feed, fileId == null ? 0 : fileId, i + 1, columns, lines.get(i));
        }
        return fileId == null ? 0 : fileId;
    }

    private void landRow(String feed, long fileId, int line, List<String> columns, String text) {
        var names = new ArrayList<>(List.of("file_id", "line"));
        var values = new ArrayList<>(List.of(String.valueOf(fileId), String.valueOf(line)));
        var cells = text.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                names.add(columns.get(i));
                values.add("'" + cells[i].strip() + "'");
            }
        }
        jdbc.update("insert into intake.%s (%s) values (%s)"
                .formatted(feed, String.join(", ", names), String.join(", ", values)));
    }

    /** Takes a file back as intake does. */
    void withdraw(long fileId) {
        jdbc.update("update intake.file set status = 'withdrawn', withdrawn_at = now() where file_id = ?", fileId);
    }

    /** What another stage would have written. */
    void run(String statement) {
        jdbc.update(statement);
    }

    /** The rows of a query, each cell as text, parted by blanks; null is {@code -}. */
    List<String> rows(String query) {
        return jdbc.query(query, (row, i) -> {
            var cells = new ArrayList<String>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                var cell = row.getString(column);
                cells.add(cell == null ? "-" : cell);
            }
            return cells.stream().collect(Collectors.joining(" "));
        });
    }
}
