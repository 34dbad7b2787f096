package org.collaborationoutcomes.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLines;
import org.collaborationoutcomes.sql.CopyRows;
import org.collaborationoutcomes.sql.Sql;

/** Reads the figures of an edition back from its {@code metrics.csv}. */
final class EditionFigures {

    /** What may be blank without being null. */
    private static final Set<String> NAMES =
            Set.of("scope", "district_id", "area", "team_id", "subject", "period", "metric", "state");

    private final Sql sql;

    EditionFigures(Sql sql) {
        this.sql = sql;
    }

    void read(Edition edition, Path metricsCsv) {
        try (var lines = Csv.lines(Csv.known(metricsCsv, StandardCharsets.UTF_8), ',')) {
            var header = lines.next();
            if (header == null) {
                throw new IllegalStateException(metricsCsv.getFileName() + " of an edition is empty");
            }
            var columns = new ArrayList<>(header.cells());
            columns.add("number");
            sql.copyIn("release.edition_value", columns, rows -> copy(lines, columns, edition.number(), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(CsvLines lines, List<String> columns, int number, CopyRows rows) {
        try {
            for (var line = lines.next(); line != null; line = lines.next()) {
                for (int i = 0; i < line.cells().size(); i++) {
                    var cell = line.cells().get(i);
                    rows.value(cell.isEmpty() && !NAMES.contains(columns.get(i)) ? null : cell);
                }
                rows.value(number);
                rows.endRow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
