package org.collaborationoutcomes.profile.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** A year in which each day of the calendar comes once: one of the calendar, or a school year. */
public record TwelveMonths(LocalDate begin) {

    /** Those that begin on a day of each year, so that this day lies in them. */
    public static TwelveMonths of(LocalDate day, MonthDay start) {
        var begin = start.atYear(day.getYear());
        return new TwelveMonths(begin.isAfter(day) ? start.atYear(day.getYear() - 1) : begin);
    }

    public boolean isOfCalendar() {
        return begin.getDayOfYear() == 1;
    }

    /**
     * The day in it.
     *
     * @throws DateTimeException there is none
     */
    LocalDate day(int month, int day) {
        boolean isNext = MonthDay.of(month, day).isBefore(MonthDay.from(begin));
        return LocalDate.of(isNext ? begin.getYear() + 1 : begin.getYear(), month, day);
    }
}
