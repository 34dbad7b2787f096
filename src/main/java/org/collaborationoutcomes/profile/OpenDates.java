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

/** What the first look over a file leaves open of its dates. */
final class OpenDates implements ExportDates {

    private final Scan scan;
    private List<LocalDateTime> began = List.of();

    OpenDates(Scan scan) {
        this.scan = scan;
    }

    void began(List<LocalDateTime> moments) {
        began = List.copyOf(moments);
    }

    @Override
    public List<LocalDateTime> began() {
        return began;
    }

    @Override
    public List<LocalDate> unclearDay() {
        return scan.unclearDay();
    }

    @Override
    public List<String> open() {
        return scan.openDates();
    }

    @Override
    public List<String> withoutYear() {
        return scan.daysWithoutYear();
    }

    @Override
    public Map.@Nullable Entry<TwelveMonths, String> date(
            MonthDay start, Set<LocalDate> meetings, @Nullable LocalDate teamBegan) {
        var received = scan.surroundings().receivedOn();
        var found = scan.year(new Known(start, received, meetings, teamBegan));
        if (found == null) {
            return null;
        }
        scan.lieIn(found);
        return Map.entry(found.year(), found.why());
    }
}
