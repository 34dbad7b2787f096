package org.collaborationoutcomes.xlsx.plain;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a sheet as they are read. */
@FunctionalInterface
public interface SheetRows {

    /**
     * The next row that has anything in it.
     *
     * @param number as Excel shows it, the first is 1; always larger than the one before
     * @param level how deep its outline puts it, 0 = not at all
     * @param cells from column A on, as a CSV file would have them, but dates and times as ISO 8601 writes them
     */
    void row(int number, int level, List<String> cells) throws IOException;
}
