package org.collaborationoutcomes.intake.cell;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in plain digits, with at most one sign and one decimal point.
 *
 * @param least the least value that is right; with {@code above} the first that is not
 */
public record NumberCell(double least, boolean above, String limits) implements CellType {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");
    private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]{1,2}");
    private static final double MOST = 1e15; // beyond, a double loses whole numbers

    public static NumberCell any() {
        return new NumberCell(-MOST, false, "a number with at most 15 digits before the point");
    }

    public static NumberCell aboveZero() {
        return new NumberCell(0, true, "above 0");
    }

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        double value = plain(text);
        if (value < least || (above && value <= least) || value > MOST) {
            throw new WrongCellException("C-RANGE", Map.of("limits", limits));
        }
        return value;
    }

    /** The number in plain digits. */
    public static double plain(String text) throws WrongCellException {
        var digits = text.charAt(0) == '\u2212' ? "-" + text.substring(1) : text;
        if (!PLAIN.matcher(digits).matches()) {
            throw WrongCellException.near("C-NUMBER", Map.of("example", "12.5"), near(text));
        }
        double value = Double.parseDouble(digits);
        return value == 0 ? 0 : value; // no -0
    }

    private static @Nullable String near(String text) {
        return COMMA.matcher(text).matches() ? text.replace(',', '.') : null;
    }

    @Override
    public String example() {
        return "12.5";
    }
}
