package org.collaborationoutcomes.intake.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.profile.Export;
import org.collaborationoutcomes.sql.Sql;

/** Meetings of one team and day that nothing but the times of people tells apart. */
public final class SameDay {

    private SameDay() {}

    /**
     * Keeps when meetings began of which only the rows tell, for rejected rows that come back; where not even the rows do,
     * says which other file has the same meeting.
     */
    public static List<Problem> of(Sql sql, Catalogue catalogue, long fileId, Export export) {
        var began = export.dates().began();
        if (!began.isEmpty()) {
            var moments = began.stream().map(String::valueOf).collect(Collectors.joining(" "));
            sql.update("intake/file_began", Map.of("file_id", fileId, "began", moments));
        }
        return export.isOfRejects() || !began.isEmpty()
                ? List.of()
                : sql.query("intake/same_day", Map.of("file_id", fileId), (row, n) -> {
                    var details = Map.of(
                            "other", row.getString("other"),
                            "meeting", row.getString("meeting_id"));
                    return catalogue.problem(Severity.WARNING, Place.FILE, "W-SAMEDAY", null, details);
                });
    }
}
