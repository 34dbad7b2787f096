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

    /** Whether each cell with text stands between single quotation marks, which mean nothing in a table. */
    public boolean isSingleQuoted() {
        int quoted = 0;
        for (var cell : cells) {
            if (!Blanks.isBlank(cell)) {
                var text = Blanks.strip(cell);
                if (text.length() < 2 || text.charAt(0) != '\'' || text.charAt(text.length() - 1) != '\'') {
                    return false;
                }
                quoted++;
            }
        }
        return quoted > 1;
    }

    /** The same without single quotation marks, where each cell has some. */
    public CsvLine unquoted() {
        return isSingleQuoted()
                ? new CsvLine(line, cells.stream().map(CsvLine::unquoted).toList(), brokenQuote)
                : this;
    }

    private static String unquoted(String cell) {
        var text = Blanks.strip(cell);
        return text.isEmpty() ? text : text.substring(1, text.length() - 1);
    }
}
