package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.files.SafeFile;
import org.collaborationoutcomes.sql.Sql;

/** The teams that are known by their folders alone, as a file of teams whose area is left to be filled in. */
record TeamsToConfirm(Sql sql) {

    static final String NAME = "teams-to-confirm.csv";

    private static final List<String> COLUMNS = List.of("district_id", "district_name", "team_id", "team_name", "area");

    private record Team(List<String> cells, long fileId) {}

    /** Writes the list, or nothing where every team is known otherwise. */
    void write(Feedback feedback) throws IOException {
        var teams = sql.query(
                "receipt/teams_to_confirm",
                Map.of(),
                (row, n) -> new Team(
                        List.of(
                                row.getString("district_id"),
                                row.getString("district_name"),
                                row.getString("team_id"),
                                row.getString("team_name"),
                                ""),
                        row.getLong("file_id")));
        SafeFile.Content content = out -> {
            var rows = Csv.rows(out);
            rows.add(COLUMNS);
            for (var team : teams) {
                rows.add(team.cells());
            }
            rows.flush();
        };
        if (teams.isEmpty()) {
            feedback.forget(NAME, this::isOwn);
        } else {
            long fileId = teams.stream().mapToLong(Team::fileId).max().orElseThrow();
            feedback.replaceOwn(
                    NAME,
                    content,
                    this::isOwn,
                    sha256 -> sql.update("receipt/written", Map.of("sha256", sha256, "file_id", fileId)));
        }
    }

    private boolean isOwn(String sha256) {
        return sql.one("receipt/is_own", Map.of("sha256", sha256), (row, n) -> row.getBoolean("own"));
    }
}
