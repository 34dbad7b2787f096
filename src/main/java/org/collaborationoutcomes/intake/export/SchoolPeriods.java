package org.collaborationoutcomes.intake.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.collaborationoutcomes.intake.row.SchoolDays;
import org.jspecify.annotations.Nullable;

/** Days that depend on when school years begin. */
record SchoolPeriods(SchoolDays days) {

    private static final Pattern PERIOD = Pattern.compile("(?<y>\\d{4})?/(?<part>[QMY])(?<n>\\d*)");
    private static final int QUARTER = 3;

    /**
     * The last day of a period as profiles say it; what is none comes back as it is.
     *
     * @param due the last day that it may be about, where the period tells no year
     */
    String end(String period, String due) {
        var match = PERIOD.matcher(period);
        if (!match.matches()) {
            return period;
        }
        var year = match.group("y");
        var start = year == null ? begun(due) : days.yearStart().atYear(Integer.parseInt(year));
        return end(start, match.group("part"), match.group("n")).toString();
    }

    private static LocalDate end(LocalDate start, String part, String number) {
        return switch (part) {
            case "Q" -> start.plusMonths(QUARTER * Long.parseLong(number)).minusDays(1);
            case "M" -> month(YearMonth.from(start), Integer.parseInt(number)).atEndOfMonth();
            default -> start.plusYears(1).minusDays(1);
        };
    }

    private static YearMonth month(YearMonth first, int number) {
        var same = first.withMonth(number);
        return same.isBefore(first) ? same.plusYears(1) : same;
    }

    /** When the school year began that this day lies in, or that of the drop if the day is later. */
    String start(String until) {
        return begun(until).toString();
    }

    private LocalDate begun(String until) {
        var told = day(until);
        return days.yearStart(told != null && told.isBefore(days.today()) ? told : days.today());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // a profile that does not say that it is a day: the judge of its column says so
        }
    }
}
