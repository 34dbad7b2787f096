package org.collaborationoutcomes.profile.table;

import java.io.IOException;
import java.util.List;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.csv.CsvLines;
import org.collaborationoutcomes.csv.TextFile;
import org.jspecify.annotations.Nullable;

/** The lines of an export; of one that the job wrote with rejected rows, without what it put before each line. */
public final class FileLines implements AutoCloseable {

    private final CsvLines lines;
    private final int hidden;

    /**
     * Opens a file.
     *
     * @param hidden how many first columns are the job's own
     */
    public FileLines(TextFile text, char delimiter, int hidden) throws IOException {
        this.lines = Csv.lines(text, delimiter);
        this.hidden = hidden;
    }

    public @Nullable CsvLine next() throws IOException {
        var line = lines.next();
        if (line == null || hidden == 0) {
            return line;
        }
        var cells = line.cells();
        var own = cells.size() <= hidden ? List.of("") : cells.subList(hidden, cells.size());
        return new CsvLine(
                line.line(),
                own.stream().map(cell -> new Cell(cell).unshielded()).toList(),
                line.brokenQuote());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
