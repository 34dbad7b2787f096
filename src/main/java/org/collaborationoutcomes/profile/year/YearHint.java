package org.collaborationoutcomes.profile.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.collaborationoutcomes.profile.value.TwelveMonths;

/**
 * What tells the year of days.
 *
 * @param said in words, such as: the file's name says '2026-27'
 * @param may the years that it leaves open
 * @param calendarYear that at least one of the days lies in; 0 = whichever
 */
record YearHint(String said, Set<TwelveMonths> may, int calendarYear) {

    boolean allows(List<LocalDate> days) {
        return calendarYear == 0 || days.stream().anyMatch(day -> day.getYear() == calendarYear);
    }
}
