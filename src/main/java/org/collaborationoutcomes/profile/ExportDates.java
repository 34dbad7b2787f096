package org.collaborationoutcomes.profile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.jspecify.annotations.Nullable;

/** What the dates of an export leave open. */
public interface ExportDates {

    /** When those meetings began of which only the rows tell, once they were read. */
    List<LocalDateTime> began();

    /** One of those that need an order as the two days that it may be, the month first; empty = there is none. */
    List<LocalDate> unclearDay();

    /** Dates that show why their order is open: two that contradict each other, or one. */
    List<String> open();

    /** Names of columns that are days without a year which is known. */
    List<String> withoutYear();

    /**
     * Reads them from now on as days of their year, if nothing but this one is possible.
     *
     * @param start of school years
     * @param meetings the days of the team's meetings, as far as they are known
     * @param teamBegan when the team began; null = not known
     * @return the year, and why it is known, such as: the file's name says '2026-27'; null = one can't tell
     */
    Map.@Nullable Entry<TwelveMonths, String> date(
            MonthDay start, Set<LocalDate> meetings, @Nullable LocalDate teamBegan);
}
