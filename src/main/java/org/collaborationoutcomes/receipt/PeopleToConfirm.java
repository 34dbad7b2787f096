package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvRows;
import org.collaborationoutcomes.intake.SourceLines;
import org.collaborationoutcomes.sql.Sql;

/**
 * The list of people of exports whom nobody knows, itself an {@code aliases} file: whoever knows fills in person_id and
 * drops it. It is gone when nothing is left to ask; one that somebody works in is never lost.
 */
record PeopleToConfirm(Sql sql, Feedback feedback) {

    static final String NAME = "people-to-confirm.csv";

    private static final List<String> COLUMNS = List.of("source_name", "source_email", "team_id", "person_id");

    void write(Predicate<String> own) throws IOException {
        long people = sql.one("receipt/people_to_confirm_count", Map.of(), (row, n) -> row.getLong("people"));
        feedback.ask(NAME, people > 0, this::print, own, sha256 -> written(sql, sha256));
    }

    /** Notes that the job wrote a list. */
    static void written(Sql sql, String sha256) {
        sql.update("receipt/list_written", Map.of("sha256", sha256));
    }

    private void print(OutputStream out) throws IOException {
        var rows = Csv.rows(out);
        rows.add(Stream.concat(COLUMNS.stream(), SourceLines.HINT_COLUMNS.stream())
                .toList());
        sql.forEach("receipt/people_to_confirm", Map.of(), row -> print(row, rows));
        rows.flush();
    }

    private static void print(ResultSet row, CsvRows rows) throws SQLException {
        try {
            rows.add(List.of(
                    row.getString("source_name"),
                    row.getString("source_email"),
                    row.getString("team_id"),
                    "",
                    Objects.toString(row.getString("nearest"), ""),
                    row.getString("meetings"),
                    row.getString("last_on")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
