package org.collaborationoutcomes.intake.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.sql.Sql;

/** Meetings of one team and day that nothing but the times of people tells apart. */
public final class SameDay {

    private SameDay() {}

    /**
     * Keeps when meetings began of which only the rows tell, for rejected rows that come back; says which other file has
     * the same meeting, where not even the rows tell it, or nobody is in both.
     */
    public static List<Problem> of(Sql sql, Catalogue catalogue, long fileId, Reading reading) {
        var export = Objects.requireNonNull(reading.export());
        var began = export.dates().began();
        if (!began.isEmpty()) {
            var moments = began.stream().map(String::valueOf).collect(Collectors.joining(" "));
            sql.update("intake/file_began", Map.of("file_id", fileId, "began", moments));
        }
        var delivers = export.delivers(reading.dayFirst());
        return export.isOfRejects() || !delivers.contains("source_mode") || delivers.contains("meeting_start")
                ? List.of()
                : sql.query("intake/same_day", Map.of("file_id", fileId), (row, n) -> {
                    Map<String, String> details = new HashMap<>(
                            Map.of("other", row.getString("other"), "meeting", row.getString("meeting_id")));
                    if (row.getBoolean("day_only")) {
                        details.put("open", "when it began");
                    }
                    return catalogue.problem(Severity.WARNING, Place.FILE, "W-SAMEDAY", null, details);
                });
    }
}
