package org.collaborationoutcomes.intake.cell;

import java.util.Map;
import org.collaborationoutcomes.intake.finding.Counts;

/** Words for people: at most 2,000 characters, line breaks allowed. */
public record TextCell(String example) implements CellType {

    private static final int MOST = 2_000;

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        int letters = text.codePointCount(0, text.length());
        if (letters > MOST) {
            throw new WrongCellException("C-LONG", Map.of("count", Counts.words(letters), "most", "2,000"));
        }
        if (text.codePoints().anyMatch(TextCell::isUnspeakable)) {
            throw new WrongCellException("C-CTRL", Map.of());
        }
        return text;
    }

    private static boolean isUnspeakable(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || Character.getType(c) == Character.SURROGATE;
    }
}
