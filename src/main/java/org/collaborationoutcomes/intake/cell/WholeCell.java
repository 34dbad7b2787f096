package org.collaborationoutcomes.intake.cell;

import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.spelling.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** A whole number within limits, in digits. */
public record WholeCell(int least, int most) implements CellType {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern WHOLE_IN_DECIMALS = Pattern.compile("[+-]?[0-9]+(?:\\.0+)?");
    private static final int DIGITS = 10;

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        var digits = text.charAt(0) == '\u2212' ? "-" + text.substring(1) : text;
        if (!WHOLE.matcher(digits).matches()) {
            throw WrongCellException.near("C-WHOLE", Map.of("example", example()), near(digits));
        }
        var trimmed = digits.replaceFirst("^([+-]?)0+(?=[0-9])", "$1");
        long value = trimmed.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(trimmed);
        if (value < least || value > most) {
            throw new WrongCellException("C-RANGE", Map.of("limits", limits(value)));
        }
        return (int) value;
    }

    private static @Nullable String near(String text) {
        var number = WrittenNumber.near(text);
        return number == null || !WHOLE_IN_DECIMALS.matcher(number).matches()
                ? null
                : number.replaceFirst("\\.0*$", "");
    }

    private String limits(long value) {
        return most == Integer.MAX_VALUE && value < least
                ? Counts.words(least) + " or more"
                : "from " + Counts.words(least) + " to " + Counts.words(most);
    }

    @Override
    public String example() {
        return String.valueOf(Math.min(Math.max(least, 60), most));
    }
}
