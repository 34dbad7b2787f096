package org.collaborationoutcomes.period;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The school year of a day.
 *
 * @param startsOn first day inside
 * @param asOf the last day that counts, inside
 */
public record SchoolYear(LocalDate startsOn, LocalDate asOf) {

    /** The school year that {@code asOf} lies in, when school years start on {@code start}. */
    public static SchoolYear of(LocalDate asOf, MonthDay start) {
        var thisYear = start.atYear(asOf.getYear());
        return new SchoolYear(thisYear.isAfter(asOf) ? start.atYear(asOf.getYear() - 1) : thisYear, asOf);
    }

    /** The first day of the school year before: months are told from there. */
    public LocalDate previousStartsOn() {
        return startsOn.minusYears(1);
    }

    /** Like {@code 2025-26}. */
    public String label() {
        return "%d-%02d".formatted(startsOn.getYear(), (startsOn.getYear() + 1) % 100);
    }
}
