package org.collaborationoutcomes.profile.row;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.table.Table;

/** Two values of a row of which the second can't be before the first. */
record Span(String from, String to) {

    private static final List<Span> ALL = List.of(new Span("joined", "left"), new Span("first_joined", "last_left"));
    private static final long MIDNIGHT_HOURS = 12; // a time without a day that is so much earlier is the next day's
    private static final String ADVICE =
            "Nobody leaves before they come. Look whether both times are right, and in the right columns.";

    /** What the row contradicts itself in. */
    static List<Flaw> flaws(Table table, List<String> cells, Map<String, String> values, CellText texts, ZoneId zone) {
        var flaws = new ArrayList<Flaw>();
        for (var span : ALL) {
            if (span.isBackwards(values, zone)) {
                int from = table.places().getOrDefault(span.from, -1);
                int to = table.places().getOrDefault(span.to, -1);
                var details = Map.of(
                        "other",
                        texts.of(cells, from),
                        "otherColumn",
                        table.shown().get(from),
                        "advice",
                        ADVICE);
                flaws.add(new Flaw(to, table.shown().get(to), "R-CONFLICT", texts.of(cells, to), details));
            }
        }
        return flaws;
    }

    private boolean isBackwards(Map<String, String> values, ZoneId zone) {
        var first = values.getOrDefault(from, "");
        var last = values.getOrDefault(to, "");
        if (first.length() <= 10 || last.length() <= 10) { // days alone, or nothing
            return false;
        }
        var to = LocalDateTime.parse(last).atZone(zone).withLaterOffsetAtOverlap(); // clocks may have been put back
        var back = Duration.between(to, LocalDateTime.parse(first).atZone(zone));
        return back.toSeconds() > 0 && back.toHours() < MIDNIGHT_HOURS;
    }
}
