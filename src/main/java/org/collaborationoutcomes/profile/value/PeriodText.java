package org.collaborationoutcomes.profile.value;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period as sheets name it: Q1 2026, 2026 Q1, Sep 2025, 2025-09, a day; of school years Q1 2025-26, FY26 Q1, 2025-26; and
 * without any year Q1 or Sep.
 */
public final class PeriodText {

    private static final Pattern QUARTER = Pattern.compile("q(?<q>[1-4])[ -]*(?<y>.*)|(?<y2>.+?)[ -]*q(?<q2>[1-4])");
    private static final Pattern MONTH =
            Pattern.compile("(?<n>\\p{L}{3,10})\\.?(?:[ -]'?(?<y>\\d{2}|\\d{4}))?|(?<y2>\\d{4})-(?<m>0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{2}");
    private static final Pattern SPAN = Pattern.compile("(?:sy ?)?(?<a>\\d{4}|\\d{2})[-/](?<b>\\d{4}|\\d{2})");
    private static final Pattern FISCAL = Pattern.compile("fy[ -]?(?<y>\\d{4}|\\d{2})");
    private static final int MONTHS = 3;
    private static final int CENTURY = 100;

    private PeriodText() {}

    /**
     * The last day as ISO 8601; of what depends on when school years begin {@code 2025/Q1}, {@code 2025/Y}: a part of the one
     * that begins in 2025; {@code /Q1}, {@code /M09}: of one that is not told.
     *
     * @param order of day and month, where it is a day
     * @throws WrongValueException X-PERIOD
     */
    public static String end(String text, @Nullable DayMonth order) throws WrongValueException {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
        var quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            boolean first = quarter.group("q") != null;
            return quarter(quarter.group(first ? "y" : "y2"), quarter.group(first ? "q" : "q2"));
        }
        var month = MONTH.matcher(plain);
        if (month.matches()) {
            return month(month);
        }
        var schoolYear = schoolYear(plain);
        var moment = MomentText.of(text);
        var day = moment == null ? null : moment.day(order);
        if (schoolYear == null && day == null) {
            throw new WrongValueException("X-PERIOD");
        }
        return schoolYear == null ? String.valueOf(day) : schoolYear + "/Y";
    }

    private static String quarter(String year, String number) throws WrongValueException {
        if (year.isEmpty()) {
            return "/Q" + number;
        }
        if (YEAR.matcher(year).matches()) { // of the calendar
            return end(whole(year), Integer.parseInt(number) * MONTHS);
        }
        var schoolYear = schoolYear(year);
        if (schoolYear == null) {
            throw new WrongValueException("X-PERIOD");
        }
        return schoolYear + "/Q" + number;
    }

    private static String month(Matcher month) throws WrongValueException {
        var name = month.group("n");
        if (name == null) {
            return end(whole(month.group("y2")), Integer.parseInt(month.group("m")));
        }
        int number = MonthName.number(name);
        if (number == 0) {
            throw new WrongValueException("X-PERIOD");
        }
        var year = month.group("y");
        return year == null ? "/M%02d".formatted(number) : end(whole(year), number);
    }

    /** The year in which the school year begins; null = it is none. */
    private static @Nullable Integer schoolYear(String text) {
        var fiscal = FISCAL.matcher(text);
        if (fiscal.matches()) {
            return whole(fiscal.group("y")) - 1;
        }
        var span = SPAN.matcher(text);
        boolean follows = span.matches() && (whole(span.group("a")) + 1) % CENTURY == whole(span.group("b")) % CENTURY;
        return follows ? Integer.valueOf(whole(span.group("a"))) : null;
    }

    private static int whole(String year) {
        int number = Integer.parseInt(year);
        return number < CENTURY ? 2000 + number : number;
    }

    private static String end(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth().toString();
    }
}
