package org.collaborationoutcomes.workbook.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers as they stand in a sentence: rounded as the cells round them, half up. */
public final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private Spoken() {}

    /** A share of one as whole percents, like {@code 86%}. */
    public static String percent(double share) {
        return percent(share, 0);
    }

    public static String percent(double share, int decimals) {
        return rounded(share, 2, decimals).toPlainString() + "%";
    }

    /** Whole percentage points without a sign, of a difference of shares. */
    public static String points(double difference) {
        var points = rounded(Math.abs(difference), 2, 0).toPlainString();
        return points + (points.equals("1") ? " point" : " points");
    }

    /** Like {@code 0.93}. */
    public static String index(double value) {
        return decimals(value, 2);
    }

    public static String decimals(double value, int decimals) {
        return rounded(value, 0, decimals).toPlainString();
    }

    /** A value of a goal: as many decimals as it has, two at most. */
    public static String value(double value) {
        var short2 = rounded(value, 0, 2).stripTrailingZeros();
        return String.format(Locale.US, "%," + "." + Math.max(0, short2.scale()) + "f", short2);
    }

    public static String count(long count) {
        return String.format(Locale.US, "%,d", count);
    }

    /** Like {@code 1 goal} or {@code 3 goals}. */
    public static String count(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /** Like {@code January 30, 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Like {@code Jan 30, 2026}. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** Like {@code a}, {@code a and b} or {@code a, b and c}. */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** As it stands behind other words: a small letter first, but not in an abbreviation like {@code STEM}. */
    public static String withinSentence(String words) {
        boolean abbreviated = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || abbreviated
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static BigDecimal rounded(double value, int shift, int decimals) {
        return new BigDecimal(Double.toString(value)).movePointRight(shift).setScale(decimals, RoundingMode.HALF_UP);
    }
}
