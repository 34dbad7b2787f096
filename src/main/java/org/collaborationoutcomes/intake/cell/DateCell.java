package org.collaborationoutcomes.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a day with a time, of the plain calendar.
 *
 * @param yearsAhead how far after the day of the run it may be
 */
public record DateCell(boolean withTime, int yearsAhead) implements CellType {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern TIME = Pattern.compile("[Tt](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.0+)?)?");
    private static final Pattern SLOPPY =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ](\\d\\d:\\d\\d).*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[345]\\d{4}");

    public static DateCell day() {
        return new DateCell(false, 2);
    }

    public static DateCell farDay() {
        return new DateCell(false, 20);
    }

    public static DateCell moment() {
        return new DateCell(true, 2);
    }

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        var day = text.length() >= 10 ? day(text) : null;
        var value = day == null ? null : withTime ? moment(day, text) : text.length() == 10 ? day : null;
        if (day == null || value == null) {
            throw WrongCellException.near(withTime ? "C-TIME" : "C-DATE", Map.of(), withTime ? null : near(text));
        }
        var last = row.today().plusYears(yearsAhead);
        if (day.isBefore(FIRST) || day.isAfter(last)) {
            throw new WrongCellException("C-DATE-RANGE", Map.of("from", FIRST.toString(), "to", last.toString()));
        }
        return value;
    }

    private static @Nullable LocalDate day(String text) {
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if ((i == 4 || i == 7) ? c != '-' : (c < '0' || c > '9')) {
                return null;
            }
        }
        return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // no such day, like 30 February
        }
    }

    private static @Nullable LocalDateTime moment(LocalDate day, String text) {
        var time = TIME.matcher(text).region(10, text.length());
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return hour > 23 || minute > 59 || second > 59 ? null : day.atTime(hour, minute, second);
    }

    /** What was probably meant; never a guess between day and month. */
    private static @Nullable String near(String text) {
        var sloppy = SLOPPY.matcher(text);
        if (sloppy.matches()) {
            return words(day(number(sloppy.group(1)), number(sloppy.group(2)), number(sloppy.group(3))));
        }
        var american = AMERICAN.matcher(text);
        if (american.matches()) {
            int first = number(american.group(1));
            int second = number(american.group(2));
            boolean clear = second > 12 || first == second;
            return clear ? words(day(number(american.group(3)), first, second)) : null;
        }
        return SERIAL.matcher(text).matches() ? words(EXCEL_DAY_ZERO.plusDays(number(text))) : null;
    }

    private static @Nullable String words(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public String example() {
        return withTime ? "2025-09-01T15:30" : "2025-09-01";
    }
}
