package org.collaborationoutcomes.profile.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a time of day or both as the tools of seven languages write them.
 *
 * @param first the number of a date like 04/11/2026 that comes first, 0 where the date is clear without an order
 * @param second the other one
 * @param endOfDay whether its time is 24:00, when the day after begins
 * @param within where it says no year: the year that it is known to lie in
 */
public record MomentText(
        @Nullable LocalDate day,
        int first,
        int second,
        int year,
        @Nullable LocalTime time,
        boolean endOfDay,
        String zone,
        @Nullable TwelveMonths within) {

    private static final String TIME =
            "(?<h>\\d{1,2})[:h](?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)? ?(?<half>[ap])?(?:\\.? ?m\\b\\.?)?";
    private static final Pattern FORM = Pattern.compile("(?:\\p{L}{2,10}\\.?,? )??(?:"
            + "(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})"
            + "|(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})[-/.](?<y2>\\d{4}|\\d{2})"
            + "|(?<n3>\\p{L}{3,10})\\.? (?<d3>\\d{1,2})(?:st|nd|rd|th)?,? (?<y3>\\d{4})"
            + "|(?<d4>\\d{1,2})\\.?[-/ ](?:de )?(?<n4>\\p{L}{3,10})\\.?[-/, ] ?(?:de )?(?<y4>\\d{4}|\\d{2})"
            + ")?,?(?:(?:t| ?(?:à|at|um|om|às|a las|alle|kl\\.?)? ?)" + TIME + ")?"
            + " ?(?<zone>z|utc|gmt|[+-]\\d{2}:?\\d{2}|[a-z]{2,5}|uhr)?");
    private static final Pattern SERIAL = Pattern.compile("(?<days>[345]\\d{4})(?:[.,](?<part>\\d{1,12}))?");
    private static final LocalDate SERIAL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> LEAP_YEAR = List.of(" 2024", "/2024", "2024");
    private static final int SECONDS_A_DAY = 86_400;
    private static final int HALF_DAY = 12;
    private static final int HOURS_A_DAY = 24;
    private static final int FIRST_SHORT_YEAR = 90; // the first year that any date may be of is 1990

    /** What a text says, or null where it says no day or time. */
    public static @Nullable MomentText of(String text) {
        var plain = PlainText.of(text);
        var serial = SERIAL.matcher(plain);
        if (serial.matches()) {
            return serial(serial);
        }
        if (plain.isEmpty()) {
            return null;
        }
        var form = FORM.matcher(plain);
        if (!form.matches()) {
            form = FORM.matcher(UsualForm.of(plain));
            if (!form.matches()) {
                return null;
            }
        }
        try {
            return of(form);
        } catch (DateTimeException e) {
            return null; // no such day or time
        }
    }

    /** Whether it is a day that would be one with a year behind it. */
    public static boolean lacksYear(String text) {
        return of(text) == null && inLeapYear(text) != null;
    }

    /**
     * The same of a text that may say no year.
     *
     * @param within the year that it lies in then; null = not known
     */
    public static @Nullable MomentText of(String text, @Nullable TwelveMonths within) {
        var whole = of(text);
        var part = whole == null && within != null ? inLeapYear(text) : null;
        if (part == null || within == null) {
            return whole;
        }
        var day = part.day;
        try {
            return day == null
                    ? new MomentText(null, part.first, part.second, 0, null, false, "", within)
                    : clear(within.day(day.getMonthValue(), day.getDayOfMonth()), null);
        } catch (DateTimeException e) {
            return null; // 29 February of another year
        }
    }

    private static @Nullable MomentText inLeapYear(String text) {
        for (var year : LEAP_YEAR) {
            var moment = of(text + year);
            if (moment != null && (moment.day != null || moment.first > 0)) {
                return moment;
            }
        }
        return null;
    }

    private static MomentText clear(LocalDate day, @Nullable LocalTime time) {
        return new MomentText(day, 0, 0, 0, time, false, "", null);
    }

    private static MomentText serial(Matcher serial) {
        var part = serial.group("part");
        double share = part == null ? 0 : Double.parseDouble("0." + part);
        long seconds = Math.min(SECONDS_A_DAY - 1, Math.round(share * SECONDS_A_DAY));
        var day = SERIAL_DAY_ZERO.plusDays(Integer.parseInt(serial.group("days")));
        return clear(day, part == null ? null : LocalTime.ofSecondOfDay(seconds));
    }

    private static @Nullable MomentText of(Matcher form) {
        var time = form.group("h") == null ? null : time(form);
        boolean endOfDay = time != null && number(form, "h") == HOURS_A_DAY;
        var zone = form.group("zone") == null ? "" : form.group("zone");
        if (form.group("a") != null) {
            return numbers(form, time, endOfDay, zone);
        }
        var day = clearDay(form);
        return day == null && time == null ? null : new MomentText(day, 0, 0, 0, time, endOfDay, zone, null);
    }

    private static @Nullable MomentText numbers(Matcher form, @Nullable LocalTime time, boolean endOfDay, String zone) {
        int first = number(form, "a");
        int second = number(form, "b");
        int year = year(form.group("y2"));
        if (form.group("sep").equals(".")) { // nobody puts the month first between points
            return new MomentText(LocalDate.of(year, second, first), 0, 0, 0, time, endOfDay, zone, null);
        }
        boolean possible = first >= 1 && second >= 1 && Math.min(first, second) <= HALF_DAY;
        return possible && Math.max(first, second) <= 31
                ? new MomentText(null, first, second, year, time, endOfDay, zone, null)
                : null;
    }

    private static @Nullable LocalDate clearDay(Matcher form) {
        if (form.group("y1") != null) {
            return LocalDate.of(number(form, "y1"), number(form, "m1"), number(form, "d1"));
        }
        if (form.group("y3") != null) {
            return LocalDate.of(number(form, "y3"), MonthName.number(form.group("n3")), number(form, "d3"));
        }
        return form.group("y4") == null
                ? null
                : LocalDate.of(year(form.group("y4")), MonthName.number(form.group("n4")), number(form, "d4"));
    }

    private static LocalTime time(Matcher form) {
        int hour = number(form, "h");
        var half = form.group("half");
        if (half != null) {
            if (hour < 1 || hour > HALF_DAY) {
                throw new DateTimeException("no hour of half a day");
            }
            hour = hour % HALF_DAY + (half.equals("p") ? HALF_DAY : 0);
        }
        int minute = number(form, "m");
        int second = form.group("s") == null ? 0 : number(form, "s");
        boolean endOfDay = hour == HOURS_A_DAY && minute == 0 && second == 0;
        return endOfDay ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute, second);
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < FIRST_SHORT_YEAR ? 2000 + year : 1900 + year;
    }

    /** Whether the day depends on which of its numbers is the month. */
    public boolean needsOrder() {
        return first > 0 && first != second && Math.max(first, second) <= HALF_DAY;
    }

    /** The order that this date alone proves, if any. */
    public @Nullable DayMonth proves() {
        return first > HALF_DAY ? DayMonth.DAY_FIRST : second > HALF_DAY ? DayMonth.MONTH_FIRST : null;
    }

    /**
     * The day; null where only a time is given.
     *
     * @throws WrongValueException X-ORDER: it may be one of two days; X-MOMENT: there is no such day
     */
    public @Nullable LocalDate day(@Nullable DayMonth order) throws WrongValueException {
        if (first == 0) {
            return day;
        }
        if (needsOrder() && order == null) {
            throw new WrongValueException("X-ORDER");
        }
        var own = proves();
        boolean dayFirst = (own != null ? own : order) != DayMonth.MONTH_FIRST;
        try {
            return in(dayFirst ? DayMonth.DAY_FIRST : DayMonth.MONTH_FIRST);
        } catch (DateTimeException e) {
            throw new WrongValueException("X-MOMENT");
        }
    }

    /** The day, if its numbers have this order. */
    LocalDate in(DayMonth order) {
        int month = order == DayMonth.DAY_FIRST ? second : first;
        int ofMonth = order == DayMonth.DAY_FIRST ? first : second;
        return within == null ? LocalDate.of(year, month, ofMonth) : within.day(month, ofMonth);
    }

    /** Its two numbers alone, without a time. */
    MomentText bare() {
        return new MomentText(null, first, second, year, null, false, "", within);
    }

    /** The moment of a day in the zone of the district; what names its zone by letters is taken as local. */
    public LocalDateTime at(LocalDate onDay, ZoneId local) {
        var moment = onDay.plusDays(endOfDay ? 1 : 0).atTime(time == null ? LocalTime.MIDNIGHT : time);
        boolean world = zone.equals("z") || zone.equals("utc") || zone.equals("gmt");
        if (time == null || !(world || zone.startsWith("+") || zone.startsWith("-"))) {
            return moment;
        }
        var offset = world
                ? ZoneOffset.UTC
                : ZoneOffset.of(zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
        return moment.atOffset(offset).atZoneSameInstant(local).toLocalDateTime();
    }
}
