package org.collaborationoutcomes.workbook.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.collaborationoutcomes.xlsx.spec.Format;

/** A number in the words that a spreadsheet program would show for its format. */
final class ShownNumber {
    private ShownNumber() {}

    static String of(double number, Format format) {
        return switch (format) {
            case PERCENT -> plain(number, 2, 0, "") + "%";
            case AT_LEAST -> "at least " + of(number, Format.PERCENT);
            case AT_MOST -> "at most " + of(number, Format.PERCENT);
            case AT_MOST2 -> "at most " + of(number, Format.DECIMAL2);
            case ALL_PLANNED -> "all (" + of(number, Format.PERCENT) + ")";
            case UNDER -> "under " + of(number, Format.PERCENT);
            case OVER -> "over " + of(number, Format.PERCENT);
            case OVER2 -> "over " + of(number, Format.DECIMAL2);
            case PERCENT1 -> plain(number, 2, 1, "") + "%";
            case POINTS -> plain(number, 0, 0, "+") + " pp";
            case POINTS1 -> plain(number, 0, 1, "+") + " pp";
            case POINTS1_ARROW -> of(number, Format.POINTS1) + arrow(number);
            case POINTS_BETTER -> of(number, Format.POINTS) + taken(number, "better");
            case POINTS_WORSE -> of(number, Format.POINTS) + taken(number, "worse");
            case POINTS_STEADY -> of(number, Format.POINTS) + ", steady";
            case POINTS_FEW -> of(number, Format.POINTS) + ", of too few";
            case SIGNED2_BETTER -> of(number, Format.SIGNED2) + taken(number, "better");
            case SIGNED2_WORSE -> of(number, Format.SIGNED2) + taken(number, "worse");
            case SIGNED2_STEADY -> of(number, Format.SIGNED2) + ", steady";
            case SIGNED2_FEW -> of(number, Format.SIGNED2) + ", of too few";
            case SIGNED -> plain(number, 0, 0, "+");
            case SIGNED2 -> plain(number, 0, 2, "+");
            case DECIMAL -> plain(number, 0, 1, "");
            case DECIMAL2 -> plain(number, 0, 2, "");
            case HOURS -> plain(number, 0, 1, "") + " h";
            case WHOLE, TEXT, LONG_TEXT, STATUS, BAR -> plain(number, 0, 0, "");
            case DATE, MONTH ->
                throw new IllegalArgumentException("A page shows a day as words, not by the format " + format);
        };
    }

    private static String taken(double number, String word) {
        return number == 0 ? "" : arrow(number) + " " + word;
    }

    private static String arrow(double number) {
        return number > 0 ? " ▲" : number < 0 ? " ▼" : "";
    }

    private static String plain(double number, int shift, int decimals, String plus) {
        var rounded =
                new BigDecimal(Double.toString(number)).movePointRight(shift).setScale(decimals, RoundingMode.HALF_UP);
        var sign = rounded.signum() > 0 ? plus : "";
        return sign + String.format(Locale.US, "%,." + decimals + "f", rounded);
    }
}
