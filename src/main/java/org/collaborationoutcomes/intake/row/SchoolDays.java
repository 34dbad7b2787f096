package org.collaborationoutcomes.intake.row;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The day of the run, and when school years start.
 *
 * @param yearStart like 07-01
 */
public record SchoolDays(LocalDate today, MonthDay yearStart) {

    private static final MonthDay USUAL = MonthDay.of(7, 1);

    /** With school years that start on 1 July. */
    public static SchoolDays usual(LocalDate today) {
        return new SchoolDays(today, USUAL);
    }

    /** The first day of the school year that the day lies in. */
    public LocalDate yearStart(LocalDate day) {
        var start = yearStart.atYear(day.getYear());
        return start.isAfter(day) ? yearStart.atYear(day.getYear() - 1) : start;
    }
}
