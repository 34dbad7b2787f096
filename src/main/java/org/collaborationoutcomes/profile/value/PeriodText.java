package org.collaborationoutcomes.profile.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last day of a period as sheets name it: Q1 2026, 2026 Q1, Sep 2025, 2025-09, or a day itself. */
public final class PeriodText {

    private static final Pattern QUARTER =
            Pattern.compile("q(?<q>[1-4])[ -]?(?<y>\\d{4})|(?<y2>\\d{4})[ -]?q(?<q2>[1-4])");
    private static final Pattern MONTH =
            Pattern.compile("(?<n>\\p{L}{3,10})\\.?[ -](?<y>\\d{4})|(?<y2>\\d{4})-(?<m>0[1-9]|1[0-2])");
    private static final int MONTHS = 3;

    private PeriodText() {}

    /**
     * The last day; quarters are those of the calendar.
     *
     * @param order of day and month, where it is a day
     * @throws WrongValueException X-PERIOD, X-ORDER
     */
    public static LocalDate end(String text, @Nullable DayMonth order) throws WrongValueException {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        var quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            boolean first = quarter.group("q") != null;
            int number = Integer.parseInt(quarter.group(first ? "q" : "q2"));
            return month(quarter.group(first ? "y" : "y2"), number * MONTHS);
        }
        var month = MONTH.matcher(plain);
        if (month.matches()) {
            var name = month.group("n");
            return name == null
                    ? month(month.group("y2"), Integer.parseInt(month.group("m")))
                    : month(month.group("y"), MonthName.number(name));
        }
        var moment = MomentText.of(text);
        var day = moment == null ? null : moment.day(order);
        if (day == null) {
            throw new WrongValueException("X-PERIOD");
        }
        return day;
    }

    private static LocalDate month(String year, int month) throws WrongValueException {
        if (month == 0) {
            throw new WrongValueException("X-PERIOD");
        }
        return YearMonth.of(Integer.parseInt(year), month).atEndOfMonth();
    }
}
