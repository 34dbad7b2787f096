package org.collaborationoutcomes.csv.encoding;

/** The row that a spreadsheet would show, counted without knowing the delimiter: line ends inside quotes are none. */
final class RowCount {

    private int row = 1;
    private boolean inQuotes;
    private boolean afterReturn;

    void see(int c) {
        if (c == '"') {
            inQuotes = !inQuotes;
        } else if (!inQuotes && (c == '\r' || (c == '\n' && !afterReturn))) {
            row++;
        }
        afterReturn = c == '\r';
    }

    int row() {
        return row;
    }
}
