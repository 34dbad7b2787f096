package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvRows;
import org.collaborationoutcomes.intake.SourceLines;
import org.collaborationoutcomes.intake.finding.Problem;
import org.jspecify.annotations.Nullable;

/** The rejected rows as they were dropped, each after what is wrong with it: to be mended and dropped again. */
final class RejectsFile {

    private static final List<String> NO_COLUMNS = Collections.nCopies(SourceLines.REJECT_COLUMNS.size(), "");

    private final SourceLines source;
    private final CsvRows rows;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> messages = new LinkedHashSet<>();
    private @Nullable Integer row;

    private RejectsFile(SourceLines source, CsvRows rows) {
        this.source = source;
        this.rows = rows;
    }

    static void write(Answered file, Sayings sayings, SourceLines source, OutputStream out) throws IOException {
        var rows = Csv.rows(out);
        var rejects = new RejectsFile(source, rows);
        sayings.forEach(file, Sayings.REJECTIONS, source::place, rejects::take);
        rejects.endRow();
        rows.flush();
    }

    private void take(Problem problem) {
        if (!Objects.equals(problem.line(), row)) {
            endRow();
            row = problem.line();
        }
        if (problem.column() != null) {
            columns.add(problem.column());
        }
        codes.add(problem.code());
        messages.add(problem.message() + " " + problem.help());
    }

    private void endRow() {
        if (row == null) {
            return;
        }
        try {
            for (var above : source.above(row)) {
                print(above.isHeader() ? SourceLines.REJECT_COLUMNS : NO_COLUMNS, above.cells());
            }
            var cells = source.row(row);
            if (cells == null) {
                throw new IllegalStateException("Row %d of a snapshot is gone. Indicates a bug.".formatted(row));
            }
            var own = List.of(
                    String.valueOf(row),
                    String.join(" ", columns),
                    String.join(" ", codes),
                    String.join(" ", messages));
            print(own, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        columns.clear();
        codes.clear();
        messages.clear();
    }

    private void print(List<String> own, List<String> cells) throws IOException {
        var record = new ArrayList<>(own);
        record.addAll(cells);
        rows.add(record);
    }
}
