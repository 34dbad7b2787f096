package org.collaborationoutcomes.intake.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * When a team has met, and since when it exists, as far as files say.
 *
 * @param began null = not known
 */
public record TeamTimes(Set<LocalDate> meetings, @Nullable LocalDate began) {

    static final TeamTimes UNKNOWN = new TeamTimes(Set.of(), null);

    public TeamTimes {
        meetings = Set.copyOf(meetings);
    }

    /** All that landed so far, this night's files included. */
    public static TeamTimes stored(Sql sql, String team) {
        var days = sql.query(
                "intake/team_meeting_days",
                Map.of("team_id", team),
                (row, n) -> row.getObject("held_on", LocalDate.class));
        List<LocalDate> began = sql.query(
                "intake/team_began", Map.of("team_id", team), (row, n) -> row.getObject("began_on", LocalDate.class));
        return new TeamTimes(Set.copyOf(days), began.isEmpty() ? null : began.get(0));
    }
}
