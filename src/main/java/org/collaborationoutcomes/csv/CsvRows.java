package org.collaborationoutcomes.csv;

import java.io.IOException;
import java.util.List;

/** Rows on their way into a file. */
public interface CsvRows {

    /** One row more; of those that a spreadsheet may open, {@link Cell#unshielded} gives each cell back as it was. */
    void add(List<String> cells) throws IOException;

    /** Hands over all rows so far. */
    void flush() throws IOException;
}
