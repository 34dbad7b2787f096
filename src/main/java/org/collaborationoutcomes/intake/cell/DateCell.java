package org.collaborationoutcomes.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.intake.spelling.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a day with a time, of the plain calendar.
 *
 * @param yearsAhead how far after the day of the run it may be
 */
public record DateCell(boolean withTime, int yearsAhead) implements CellType {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final Pattern TIME = Pattern.compile("[Tt](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.0+)?)?");
    private static final Pattern BEHIND = Pattern.compile("[Tt ]\\d{1,2}:\\d{2}(?::\\d{2})?[^\\p{Cntrl}]{0,12}");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("[Tt ](?!(?:0?0:00(?::00)?|12:00(?::00)? ?AM)(?![:\\d]))\\d{1,2}[:.]\\d{2}");
    private static final Pattern SLOPPY =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ](\\d\\d:\\d\\d).*)?");

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
        var value = day == null ? null : plain(day, text);
        if (day == null || value == null) {
            var written = WrittenDay.of(text, row.spelling());
            day = written == null ? null : written.day();
            value = written == null ? null : value(written);
        }
        if (day == null || value == null) {
            var near = withTime ? null : near(text, row);
            throw WrongCellException.near(withTime ? "C-TIME" : "C-DATE", Map.of(), near);
        }
        var last = row.today().plusYears(yearsAhead);
        if (day.isBefore(FIRST) || day.isAfter(last)) {
            throw new WrongCellException("C-DATE-RANGE", Map.of("from", FIRST.toString(), "to", last.toString()));
        }
        return value;
    }

    private @Nullable Object plain(LocalDate day, String text) {
        boolean onlyDay = text.length() == 10
                || BEHIND.matcher(text).region(10, text.length()).matches();
        return withTime ? moment(day, text) : onlyDay ? day : null;
    }

    private @Nullable Object value(WrittenDay written) {
        var time = written.time();
        return !withTime ? written.day() : time == null ? null : written.day().atTime(time);
    }

    /** A day is a day wherever and whenever: a time behind it moves it nowhere. */
    @Override
    public @Nullable String remark(String text) {
        return !withTime && text.length() > 10 && TIME_OF_DAY.matcher(text).find() ? "W-TIME" : null;
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
    private static @Nullable String near(String text, RowContext row) {
        var sloppy = SLOPPY.matcher(text);
        var day = sloppy.matches()
                ? day(number(sloppy.group(1)), number(sloppy.group(2)), number(sloppy.group(3)))
                : WrittenDay.near(text, row.spelling().order());
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
