package org.collaborationoutcomes.xlsx.layout;

import java.util.List;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.safe.TextWidth;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Table;

/** How much room cells need, estimated from their text; fonts of the machine play no part. */
public final class Measure {
    /** The filter's button and the indent. */
    private static final int HEADER_EXTRA = 4;
    /** What a number's header is moved in from its right, which the words cannot use. */
    private static final int HEADER_INDENT = 3;
    /** A cell's indent, which its words cannot use. */
    private static final int INDENT = 1;
    /** Letters run narrower than digits; a little less than measured, for a line too many is better than one cut off. */
    private static final double LETTERS_A_DIGIT = 1.12;

    private static final int HEADER_LINES = 3;
    private static final int NAME_LINES = 2;
    private static final int SENTENCE_LINES = 20;
    private static final float LINE = 15f;
    private static final float PADDING = 1.5f;

    private Measure() {}

    static int[] widths(Table table) {
        var columns = table.columns();
        var widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = headerWidth(columns.get(i).name());
        }
        for (List<Cell> row : table.rows()) {
            checkSize(table, row);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], cellWidth(row.get(i), columns.get(i)));
            }
        }
        for (int i = 0; i < widths.length; i++) {
            int most = columns.get(i).most();
            widths[i] = Math.max(columns.get(i).least(), most > 0 ? Math.min(most, widths[i]) : widths[i]);
        }
        return widths;
    }

    /** What a table needs whose columns are made for another one: its numbers whole and its words unbroken. */
    static int[] least(Table table) {
        var columns = table.columns();
        var widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.ofLongestWord(columns.get(i).name()) + 2 * INDENT;
        }
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < widths.length; i++) {
                boolean words = format(columns.get(i), row.get(i)).isWords();
                int wide = words ? 0 : cellWidth(row.get(i), columns.get(i));
                widths[i] = Math.max(widths[i], wide);
            }
        }
        return widths;
    }

    public static Format format(Column column, Cell cell) {
        return cell.format() == null ? column.format() : cell.format();
    }

    static float headerHeight(Table table, int[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            String words = table.columns().get(i).name();
            lines = Math.max(
                    lines, TextWidth.wrapped(words, widths[i] - HEADER_INDENT).size());
        }
        return lines * LINE + 2 * PADDING;
    }

    static float rowHeight(Table table, List<Cell> row, int[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Format format = format(table.columns().get(i), row.get(i));
            if (format.isWords() && !row.get(i).text().isEmpty()) {
                String words = shown(row.get(i), format, widths[i]);
                lines = Math.max(
                        lines,
                        TextWidth.wrapped(words, (int) ((widths[i] - INDENT) * LETTERS_A_DIGIT))
                                .size());
            }
        }
        return Math.min(lines, 27) * LINE + PADDING;
    }

    /** A cell's words as they are shown, shortened where they are too many. */
    public static String shown(Cell cell, Format format, int width) {
        return SafeText.shortened(SafeText.clean(cell.text()), limit(format, width));
    }

    private static int limit(Format format, int width) {
        if (!format.isWords()) {
            return SafeText.CELL_LIMIT;
        }
        return format == Format.LONG_TEXT
                ? Math.max(width, 20) * SENTENCE_LINES
                : Math.max(width, format.widest()) * NAME_LINES;
    }

    private static int headerWidth(String name) {
        int shared = (TextWidth.of(name) + HEADER_LINES - 1) / HEADER_LINES;
        return Math.max(TextWidth.ofLongestWord(name) + 1, shared) + HEADER_EXTRA;
    }

    private static int cellWidth(Cell cell, Column column) {
        Format format = format(column, cell);
        return switch (cell.kind()) {
            case BLANK -> 0;
            case NUMBER, FORMULA -> format.widthOf(cell.number()) + 2 + INDENT;
            case TEXT, SYMBOL -> {
                int words = TextWidth.of(SafeText.clean(cell.text())) + 1 + INDENT;
                yield format.isWords() ? Math.min(words, format.widest()) : words;
            }
        };
    }

    private static void checkSize(Table table, List<Cell> row) {
        if (row.size() != table.columns().size()) {
            throw new IllegalArgumentException("Table " + table.name() + " has a row of " + row.size()
                    + " cells, must be " + table.columns().size() + ", one a column");
        }
    }
}
