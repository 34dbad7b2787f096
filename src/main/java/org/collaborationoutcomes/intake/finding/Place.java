package org.collaborationoutcomes.intake.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where in a sheet.
 *
 * @param index of the column, the first is 0; below 0 = unknown
 */
public record Place(@Nullable Integer line, @Nullable String column, int index) {

    public static final Place FILE = new Place(null, null, -1);

    public static Place row(int line) {
        return new Place(line, null, -1);
    }

    /** The letters over a column: 0 = A, 26 = AA. */
    public static String letters(int index) {
        var letters = new StringBuilder();
        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }

    /** Such as C12, or null. */
    public @Nullable String cell() {
        return line == null || index < 0 ? null : letters(index) + line;
    }

    String words() {
        if (line == null) {
            return "The file";
        }
        if (column == null) {
            return "Row " + line;
        }
        return index < 0
                ? "Row " + line + ", " + column
                : "Row " + line + ", column " + letters(index) + " (" + column + ")";
    }
}
