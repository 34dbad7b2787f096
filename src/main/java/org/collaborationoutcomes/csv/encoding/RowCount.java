package org.collaborationoutcomes.csv.encoding;

/** The row that a spreadsheet would show, counted without knowing the delimiter: line ends inside quotes are none. */
final class RowCount {

    private static final int OLD_END = 0x1A;

    private int row = 1;
    private boolean inQuotes;
    private boolean afterReturn;
    private boolean returns; // alone
    private boolean lines; // line feeds alone
    private boolean both;
    private int last;

    void see(int c) {
        if (c == '"') {
            inQuotes = !inQuotes;
        }
        if (afterReturn && !inQuotes) {
            both |= c == '\n';
            returns |= c != '\n';
        }
        if (!inQuotes && (c == '\r' || (c == '\n' && !afterReturn))) {
            row++;
            lines |= c == '\n';
        }
        afterReturn = c == '\r' && !inQuotes;
        if (c != '\n' && c != '\r') {
            last = c;
        }
    }

    int row() {
        return row;
    }

    Oddities oddities(boolean laterMarks) {
        int kinds = (returns || (afterReturn && !both && !lines) ? 1 : 0) + (lines ? 1 : 0) + (both ? 1 : 0);
        return new Oddities(laterMarks, kinds > 1, last == OLD_END);
    }
}
