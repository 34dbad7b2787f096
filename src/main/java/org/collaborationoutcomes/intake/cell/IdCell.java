package org.collaborationoutcomes.intake.cell;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** An id: 1 to 64 visible characters without blanks. */
public record IdCell(String example) implements CellType {

    private static final int MOST = 64;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d+");

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        if (isPlain(text)) {
            return text;
        }
        var id = Normalizer.normalize(text, Normalizer.Form.NFC);
        int letters = id.codePointCount(0, id.length());
        if (letters > MOST) {
            throw new WrongCellException(
                    "C-LONG", Map.of("count", String.valueOf(letters), "most", String.valueOf(MOST)));
        }
        if (!id.codePoints().allMatch(IdCell::isVisible)) {
            throw new WrongCellException("C-ID", Map.of("example", example));
        }
        if (isShortened(id)) {
            throw new WrongCellException("C-SCI", Map.of());
        }
        return id;
    }

    /** Whether a spreadsheet shortened it, so that it may be that of several people. */
    public static boolean isShortened(String id) {
        return SCIENTIFIC.matcher(id).matches();
    }

    /** Most ids by far: a few printable ASCII characters, none of which could be a shortened number's. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '+') {
                return false;
            }
        }
        return text.length() <= MOST;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
