package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.util.List;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLines;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.intake.feed.Header;
import org.jspecify.annotations.Nullable;

/** The lines of a judged file as they were dropped, without what the job itself once put before them. */
public final class SourceLines implements AutoCloseable {

    /** What the job puts before the columns of rejected rows; none of them is among the lines of a source. */
    public static final List<String> REJECT_COLUMNS = Header.REJECT_COLUMNS;

    /** What stands behind the columns of people whom the job asks for. */
    public static final List<String> HINT_COLUMNS = Header.HINT_COLUMNS;

    private final CsvLines lines;
    private final Header header;

    private SourceLines(CsvLines lines, Header header) {
        this.lines = lines;
        this.header = header;
    }

    static SourceLines open(TextFile text, char delimiter, int headerLine) throws IOException {
        var lines = Csv.lines(text, delimiter);
        try {
            var line = lines.next();
            while (line != null && line.line() < headerLine) {
                line = lines.next();
            }
            if (line == null) {
                throw new IllegalStateException("A snapshot lost its header. Indicates a bug.");
            }
            return new SourceLines(lines, Header.of(line));
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /** The column names. */
    public List<String> header() {
        return header.own(header.cells());
    }

    /** Which of the file's columns a canonical one is, the first is 0; -1 = none. */
    public int place(String column) {
        return header.place(column);
    }

    /** The cells of a row; rows must be asked for from top to bottom. */
    public @Nullable List<String> row(int row) throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.line() == row) {
                return header.own(line.cells());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
