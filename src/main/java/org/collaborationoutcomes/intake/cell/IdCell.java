package org.collaborationoutcomes.intake.cell;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An id: 1 to 64 visible characters without blanks. */
public record IdCell(String example) implements CellType {

    private static final int MOST = 64;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d+");

    /** What a spreadsheet makes of ids like 3-4 and 2025-11. */
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "(?:\\d{1,2}[-.])?MONTH\\.?[-.]\\d{2}|\\d{1,2}[-.]MONTH\\.?|\\d{1,2}([-./])\\d{1,2}\\1\\d{4}"
                    .replace(
                            "MONTH",
                            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|m\u00E4r|mrz|mai|okt|dez|ene|abr|ago|dic"
                                    + "|janv|f\u00E9vr|avr|juin|juil|ao\u00FBt|sept|d\u00E9c)"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SHORTEST = 5;
    private static final int LONGEST = 11;

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

    @Override
    public @Nullable String remark(String text) {
        boolean mayBe = text.length() >= SHORTEST && text.length() <= LONGEST;
        return mayBe && DAY_OF_MONTH.matcher(text).matches() ? "C-IDDATE" : null;
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
