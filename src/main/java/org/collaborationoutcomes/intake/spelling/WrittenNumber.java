package org.collaborationoutcomes.intake.spelling;

import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.value.NumberText;
import org.collaborationoutcomes.profile.value.WrongValueException;
import org.jspecify.annotations.Nullable;

/** A number as a spreadsheet of any country shows it. */
public final class WrittenNumber {

    /** A sign before decimals: before three digits it may be one of thousands. */
    private static final String CLEAR = "[+\\u2212-]?(?:\\d+%1$s(?:\\d{1,2}|\\d{4,})|0%1$s\\d+|%1$s\\d+)";

    private static final Pattern COMMA = Pattern.compile(CLEAR.formatted(","));
    private static final Pattern POINT = Pattern.compile(CLEAR.formatted("\\."));

    private static final Pattern UNCLEAR = Pattern.compile("[+\\u2212-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private WrittenNumber() {}

    /** Such as 1,234, which is one and a bit or more than a thousand. */
    static boolean isUnclear(String text) {
        return UNCLEAR.matcher(text).matches();
    }

    static boolean hasClearComma(String text) {
        return COMMA.matcher(text).matches();
    }

    /** Such as 12.5, which has decimals in every country. */
    public static boolean hasClearPoint(String text) {
        return POINT.matcher(text).matches();
    }

    /** The number in plain digits that was probably meant, where it is the same in every country. */
    public static @Nullable String near(String text) {
        var digits = new StringBuilder();
        text.codePoints().map(WrittenNumber::usual).forEach(digits::appendCodePoint);
        var number = digits.toString();
        try {
            var point = NumberText.plain(number, '.');
            return text.indexOf('%') < 0 && point.equals(NumberText.plain(number, ',')) ? point : null;
        } catch (WrongValueException e) {
            return null; // no number at all
        }
    }

    /** Digits of other scripts as the usual ones. */
    private static int usual(int c) {
        return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
    }
}
