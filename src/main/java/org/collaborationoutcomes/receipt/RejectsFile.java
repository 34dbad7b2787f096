package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.collaborationoutcomes.intake.SourceLines;
import org.collaborationoutcomes.intake.finding.Problem;
import org.jspecify.annotations.Nullable;

/** The rejected rows as they were dropped, each after what is wrong with it: to be mended and dropped again. */
final class RejectsFile {

    private static final List<String> OWN = List.of("reject_line", "reject_column", "reject_code", "reject_message");

    private final SourceLines source;
    private final CSVPrinter printer;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> messages = new LinkedHashSet<>();
    private @Nullable Integer row;

    private RejectsFile(SourceLines source, CSVPrinter printer) {
        this.source = source;
        this.printer = printer;
    }

    static void write(Answered file, Sayings sayings, SourceLines source, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // without it a spreadsheet takes the letters for others
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        var rejects = new RejectsFile(source, printer);
        rejects.print(OWN, source.header());
        sayings.forEach(file, Sayings.REJECTIONS, source::place, rejects::take);
        rejects.endRow();
        printer.flush();
    }

    private void take(Problem problem) {
        if (!java.util.Objects.equals(problem.line(), row)) {
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
        for (var cell : cells) {
            record.add(SourceLines.shielded(cell));
        }
        printer.printRecord(record);
    }
}
