package org.collaborationoutcomes.xlsx.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a number is shown, as far as it changes what the number means.
 *
 * @param zeros with ZEROS: how many digits at least
 */
record NumberLook(Kind kind, int zeros) {

    static final NumberLook PLAIN = new NumberLook(Kind.PLAIN, 0);

    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]|AM/PM|A/P");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0{2,64}");
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);
    private static final double WHOLE_LOST_FROM = 1e15;
    private static final double DAYS_OF_EXCEL = 2_958_466; // the last is 9999-12-31
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final String UNSHOWN = "########"; // as Excel shows a date that is none

    enum Kind {
        PLAIN,
        PERCENT,
        ZEROS,
        DAY,
        MOMENT,
        TIME,
        ELAPSED
    }

    static NumberLook of(int id, String pattern) {
        var first = pattern.split(";", 2)[0];
        if (DateUtil.isADateFormat(id, pattern)) {
            return new NumberLook(ELAPSED.matcher(first).find() ? Kind.ELAPSED : dateKind(first), 0);
        }
        if (ZEROS.matcher(first).matches()) {
            return new NumberLook(Kind.ZEROS, first.length());
        }
        return letters(first).contains("%") ? new NumberLook(Kind.PERCENT, 0) : PLAIN;
    }

    private static Kind dateKind(String pattern) {
        var letters = letters(pattern);
        boolean time = letters.contains("h") || letters.contains("s");
        boolean day = letters.contains("y") || letters.contains("d") || (letters.contains("m") && !time);
        return day ? (time ? Kind.MOMENT : Kind.DAY) : Kind.TIME;
    }

    /** The pattern without words and colours. */
    private static String letters(String pattern) {
        return NO_LETTERS.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
    }

    String text(double value, boolean since1904) {
        return switch (kind) {
            case PLAIN -> plain(value);
            case PERCENT -> plain(new BigDecimal(value).movePointRight(2).doubleValue()) + "%";
            case ZEROS -> padded(plain(value));
            default -> value < 0 || value >= DAYS_OF_EXCEL ? UNSHOWN : date(value, since1904);
        };
    }

    private String date(double value, boolean since1904) {
        return switch (kind) {
            case DAY -> moment(Math.floor(value), since1904).toLocalDate().toString();
            case TIME -> moment(value, since1904).toLocalTime().toString();
            case ELAPSED -> elapsed(Math.round(value * SECONDS_OF_A_DAY));
            default -> moment(value, since1904).toString();
        };
    }

    private static LocalDateTime moment(double value, boolean since1904) {
        return DateUtil.getLocalDateTime(value, since1904, true);
    }

    private static String elapsed(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }

    /** The digits that Excel keeps; of a number that lost some, the form that says so. */
    static String plain(double value) {
        var digits = new BigDecimal(value).round(DIGITS_OF_EXCEL).stripTrailingZeros();
        if (Math.abs(value) < WHOLE_LOST_FROM) {
            return digits.toPlainString();
        }
        var scientific = digits.unscaledValue().abs().toString();
        var fraction = scientific.length() > 1 ? "." + scientific.substring(1) : "";
        return "%s%s%sE+%d"
                .formatted(
                        value < 0 ? "-" : "", scientific.charAt(0), fraction, digits.precision() - digits.scale() - 1);
    }

    private String padded(String digits) {
        return digits.matches("[0-9]+") ? "0".repeat(Math.max(0, zeros - digits.length())) + digits : digits;
    }
}
