package org.collaborationoutcomes.intake.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.row.District;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The team that a folder stands for.
 *
 * @param ids one; several where teams have the folder's name alike; none where the name has no letter or digit
 * @param isNew nobody has told of the team so far
 */
public record FolderTeam(String folder, List<String> ids, boolean isNew) {

    public FolderTeam {
        ids = List.copyOf(ids);
    }

    /** The team's id, or null where the folder's name does not say which. */
    public @Nullable String id() {
        return ids.size() == 1 ? ids.get(0) : null;
    }

    /** Why rows can't have their team from this folder, or what to say of a team that is new; null = nothing. */
    public @Nullable Problem said(Catalogue catalogue) {
        if (ids.size() == 1 && !isNew) {
            return null;
        }
        Map<String, String> details = new HashMap<>(Map.of("folder", Catalogue.cut(folder)));
        if (ids.size() == 1) {
            details.put("team", ids.get(0));
            return catalogue.problem(Severity.WARNING, Place.FILE, "F-NEWTEAM", null, details);
        }
        if (!ids.isEmpty()) {
            details.put("teams", String.join(", ", ids));
        }
        return catalogue.problem(Severity.REFUSED, Place.FILE, "F-FOLDER", null, details);
    }

    /**
     * Notes that the rows of a file have this team. As long as nobody tells of the team otherwise, the folder does.
     *
     * @param district of such a team; null = its folder can't make one
     */
    public void keep(Sql sql, long fileId, @Nullable District district) {
        var id = id();
        if (id == null) {
            throw new IllegalStateException("rows of a team that no folder names. Indicates a bug.");
        }
        sql.update("intake/file_team", Map.of("file_id", fileId, "team_id", id));
        if (district != null) {
            sql.update(
                    "intake/provisional_team_add",
                    Map.of(
                            "file_id", fileId,
                            "team_id", id,
                            "team_name", folder,
                            "district_id", district.id(),
                            "district_name", district.name()));
        }
    }
}
