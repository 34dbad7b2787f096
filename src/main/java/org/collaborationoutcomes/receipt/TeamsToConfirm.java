package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.intake.SourceLines;
import org.collaborationoutcomes.sql.Sql;

/**
 * The teams that are known by their folders alone, or by the members that wait for them, as a file of teams whose area is
 * left to be filled in.
 *
 * @param usual the district of teams of which nothing tells it
 */
record TeamsToConfirm(Sql sql, Feedback feedback, Map<String, String> usual) {

    static final String NAME = "teams-to-confirm.csv";

    private static final List<String> COLUMNS =
            List.of("district_id", "district_name", "team_id", "team_name", "area", SourceLines.AREA_HINT);

    private static final String AREAS = String.join(", ", SourceLines.areas());

    /** Writes the list, or takes it away where every team is known otherwise. */
    void write(Predicate<String> own) throws IOException {
        var teams = sql.query(
                "receipt/teams_to_confirm",
                usual,
                (row, n) -> List.of(
                        row.getString("district_id"),
                        row.getString("district_name"),
                        row.getString("team_id"),
                        row.getString("team_name"),
                        "",
                        AREAS));
        feedback.ask(
                NAME, !teams.isEmpty(), out -> print(teams, out), own, sha256 -> PeopleToConfirm.written(sql, sha256));
    }

    private static void print(List<List<String>> teams, OutputStream out) throws IOException {
        var rows = Csv.rows(out);
        rows.add(COLUMNS);
        for (var team : teams) {
            rows.add(team);
        }
        rows.flush();
    }
}
