package org.collaborationoutcomes.profile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.profile.row.Scan;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.collaborationoutcomes.profile.year.YearlessDays.Known;
import org.jspecify.annotations.Nullable;

/** What the dates of an export leave open. */
public final class ExportDates {

    private final Scan scan;
    private List<LocalDateTime> began = List.of();

    ExportDates(Scan scan) {
        this.scan = scan;
    }

    /** When those meetings began of which only the rows tell, once they were read. */
    public List<LocalDateTime> began() {
        return began;
    }

    void began(List<LocalDateTime> moments) {
        began = List.copyOf(moments);
    }

    /** One of those that need an order as the two days that it may be, the month first; empty = there is none. */
    public List<LocalDate> unclearDay() {
        return scan.unclearDay();
    }

    /** Dates that show why their order is open: two that contradict each other, or one. */
    public List<String> open() {
        return scan.openDates();
    }

    /** Names of columns that are days without a year which is known. */
    public List<String> withoutYear() {
        return scan.daysWithoutYear();
    }

    /**
     * Reads them from now on as days of their year, if nothing but this one is possible.
     *
     * @param start of school years
     * @param meetings the days of the team's meetings, as far as they are known
     * @param began when the team began; null = not known
     * @return the year, and why it is known, such as: the file's name says '2026-27'; null = one can't tell
     */
    public Map.@Nullable Entry<TwelveMonths, String> date(
            MonthDay start, Set<LocalDate> meetings, @Nullable LocalDate began) {
        var received = scan.surroundings().receivedOn();
        var found = scan.year(new Known(start, received, meetings, began));
        if (found == null) {
            return null;
        }
        scan.lieIn(found);
        return Map.entry(found.year(), found.why());
    }
}
