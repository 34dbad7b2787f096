package org.collaborationoutcomes.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A row of a file of rejected rows, in the hands of somebody who does what its message says. */
final class RejectedRow {

    private static final int OWN = 4; // what the job put before the columns

    private final List<String> header;
    private final List<String> cells;

    RejectedRow(List<String> header, List<String> cells) {
        this.header = header;
        this.cells = new ArrayList<>(cells);
    }

    List<String> cells() {
        return cells;
    }

    List<String> codes() {
        return List.of(cells.get(2).split(" ", -1));
    }

    /** The value that was found wrong. */
    String value() {
        return cells.get(place(cells.get(1)));
    }

    void set(String value) {
        set(cells.get(1), value);
    }

    void set(String column, String value) {
        cells.set(place(column), value);
    }

    private int place(String column) {
        for (int i = OWN; i < header.size(); i++) {
            if (header.get(i).toLowerCase(Locale.ROOT).equals(column.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        throw new AssertionError("no column " + column + " in " + header);
    }

    /** What the message and its advice say, by a pattern with one group. */
    String said(String pattern) {
        var match = Pattern.compile(pattern).matcher(cells.get(3));
        if (!match.find()) {
            throw new AssertionError("'" + pattern + "' is not said in: " + cells.get(3));
        }
        return match.group(1);
    }

    /** Two cells of the row become one, as a text between quotation marks. */
    void join(int first) {
        cells.set(OWN + first, cells.get(OWN + first) + "," + cells.remove(OWN + first + 1));
    }
}
