package org.collaborationoutcomes.intake.cell;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.intake.spelling.Spelling;
import org.collaborationoutcomes.intake.spelling.WrittenNumber;

/**
 * A number in plain digits, with at most one sign and one decimal point.
 *
 * @param least the least value that is right; with {@code above} the first that is not
 */
public record NumberCell(double least, boolean above, String limits) implements CellType {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");
    private static final Pattern PERCENT = Pattern.compile("[+\\u2212-]?[0-9]{1,9}(?:[.,][0-9]{1,9})?[\\s\\p{Z}]?%");
    private static final Pattern NOT_OF_NUMBER = Pattern.compile("[^0-9.]");
    private static final double MOST = 1e15; // beyond, a double loses whole numbers
    private static final double NEAREST = 1e-9; // nearer to 0, what is divided by it has no number any more

    public static NumberCell any() {
        return new NumberCell(-MOST, false, "a number with at most 15 digits before the point");
    }

    public static NumberCell aboveZero() {
        return new NumberCell(0, true, "a number above 0");
    }

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        double value = plain(text, row.spelling());
        if (value < least || (above && value <= least)) {
            throw new WrongCellException("C-RANGE", Map.of("limits", limits));
        }
        if (value > MOST) {
            throw new WrongCellException("C-RANGE", Map.of("limits", any().limits()));
        }
        if (value != 0 && Math.abs(value) < NEAREST) {
            throw new WrongCellException("C-RANGE", Map.of("limits", "0, or at least 0.000000001 away from 0"));
        }
        return value;
    }

    /** The number in plain digits, with the decimal sign of its file. */
    static double plain(String text, Spelling spelling) throws WrongCellException {
        if (PERCENT.matcher(text).matches()) {
            throw percentage(text);
        }
        var digits = text.charAt(0) == '\u2212' ? "-" + text.substring(1) : text;
        if (spelling.decimalComma() && digits.indexOf('.') >= 0 && !WrittenNumber.hasClearPoint(text)) {
            throw new WrongCellException("C-NUMBER", open(text));
        }
        digits = spelling.decimalComma() ? digits.replace(',', '.') : digits;
        if (!PLAIN.matcher(digits).matches()) {
            throw WrongCellException.near("C-NUMBER", Map.of("example", "12.5"), WrittenNumber.near(text));
        }
        double value = Double.parseDouble(digits);
        return value == 0 ? 0 : value; // no -0
    }

    private static WrongCellException percentage(String text) {
        var number =
                new BigDecimal(NOT_OF_NUMBER.matcher(text.replace(',', '.')).replaceAll(""));
        var details = Map.of(
                "one", number.toPlainString(), "other", number.movePointLeft(2).toPlainString());
        return new WrongCellException("C-PERCENT", details);
    }

    /** Where commas stand before decimals, a point stands before thousands, or nobody knows. */
    private static Map<String, String> open(String text) {
        var example = Map.of("example", "12.5");
        var near = WrittenNumber.near(text);
        if (near != null) {
            return Map.of("example", "12.5", "near", near);
        }
        return PLAIN.matcher(text).matches()
                ? Map.of("example", "12.5", "one", text.replace(".", ""), "other", text)
                : example;
    }

    @Override
    public String example() {
        return "12.5";
    }
}
