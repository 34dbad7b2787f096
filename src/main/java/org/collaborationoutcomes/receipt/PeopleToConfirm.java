package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    void write() throws IOException {
        var before = feedback.fingerprint(NAME);
        if (sql.one("receipt/people_to_confirm_count", Map.of(), (row, n) -> row.getLong("people")) == 0) {
            if (before != null && isOwn(before)) {
                feedback.remove(NAME);
            }
            return;
        }
        var sha256 = feedback.prepare(NAME, this::print);
        if (sha256.equals(before)) {
            feedback.discard(NAME);
            return;
        }
        sql.update("receipt/list_written", Map.of("sha256", sha256));
        if (before != null && !isOwn(before)) {
            feedback.setAside(NAME);
        }
        feedback.publish(NAME);
    }

    private boolean isOwn(String sha256) {
        return Objects.requireNonNull(
                sql.one("receipt/is_own", Map.of("sha256", sha256), (row, n) -> row.getBoolean("own")));
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
