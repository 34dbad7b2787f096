package org.collaborationoutcomes.release.written;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Writes {@code metrics.csv}: every figure in long form, the same bytes for the same data, in constant memory. */
public final class MetricsCsv {

    private static final List<String> KEYS = List.of(
            "as_of",
            "scope",
            "district_id",
            "area",
            "team_id",
            "subject",
            "period",
            "period_start",
            "period_end",
            "metric");
    private static final List<String> NUMBERS = List.of("value", "low", "high", "numerator", "denominator");

    private final Sql sql;

    public MetricsCsv(Sql sql) {
        this.sql = sql;
    }

    public void write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(String.join(",", KEYS) + "," + String.join(",", NUMBERS) + ",n,state\n");
        try {
            sql.forEach("release/csv", Map.of(), row -> line(writer, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void line(BufferedWriter writer, ResultSet row) throws SQLException {
        try {
            for (var key : KEYS) {
                writer.write(quoted(row.getString(key)));
                writer.write(',');
            }
            for (var number : NUMBERS) {
                double value = row.getDouble(number);
                writer.write(row.wasNull() ? "" : ShortestNumber.text(value));
                writer.write(',');
            }
            long n = row.getLong("n");
            writer.write(row.wasNull() ? "" : Long.toString(n));
            writer.write(',');
            writer.write(row.getString("state"));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
