package org.collaborationoutcomes.csv;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line its row in a spreadsheet: the first is 1, a record with line breaks inside quotes is one, blank lines count
 * @param brokenQuote a cell goes on after its closing quotation mark
 */
public record CsvLine(int line, List<String> cells, boolean brokenQuote) {

    /** Without any visible character. */
    public boolean isBlank() {
        for (var cell : cells) {
            if (!Blanks.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }
}
