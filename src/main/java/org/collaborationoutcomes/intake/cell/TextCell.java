package org.collaborationoutcomes.intake.cell;

import java.util.Map;
import org.collaborationoutcomes.intake.finding.Counts;

/** Words for people: at most 2,000 characters, line breaks allowed. */
public record TextCell(String example) implements CellType {

    /** So many characters may a text have. */
    public static final int MOST = 2_000;

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        // what word processors and old databases write for a line break inside a cell
        var lines = text.replace('\u000B', '\n').replace('\f', '\n');
        int letters = lines.codePointCount(0, lines.length());
        if (letters > MOST) {
            throw new WrongCellException("C-LONG", tooLong(letters));
        }
        if (lines.codePoints().anyMatch(TextCell::isUnspeakable)) {
            throw new WrongCellException("C-CTRL", Map.of());
        }
        return lines;
    }

    /** The details of a text that is too long. */
    public static Map<String, String> tooLong(int letters) {
        return Map.of("count", Counts.words(letters), "most", Counts.words(MOST));
    }

    private static boolean isUnspeakable(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || Character.getType(c) == Character.SURROGATE;
    }
}
