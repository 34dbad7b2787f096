package org.collaborationoutcomes.intake.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.intake.row.MadeId;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Whose team a first-level folder of the inbox is: the team with that id, else the one with that name (case, blanks and
 * punctuation don't matter), else the one whose id the words of the name make, be it known or new.
 */
public final class TeamFolders {

    private final List<Team> teams;

    /** A team that is known. */
    public record Team(String id, @Nullable String name) {}

    public TeamFolders(Collection<Team> teams) {
        this.teams = List.copyOf(teams);
    }

    /** With all teams that landed so far, those of the same night included. */
    public static TeamFolders stored(Sql sql) {
        return new TeamFolders(sql.query(
                "intake/known_teams",
                Map.of(),
                (row, n) -> new Team(row.getString("team_id"), row.getString("team_name"))));
    }

    /** The first-level folder of a path in the inbox, or null where the file lies in the inbox itself. */
    public static @Nullable String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? null : path.substring(0, slash);
    }

    /** The team of a folder. */
    public FolderTeam team(String folder) {
        var byId = teams.stream().filter(team -> team.id().equals(folder)).toList();
        if (!byId.isEmpty()) {
            return known(folder, byId);
        }
        var words = MadeId.slug(folder);
        if (words.isEmpty()) {
            return new FolderTeam(folder, List.of(), false);
        }
        var byName = teams.stream()
                .filter(team -> team.name() != null && MadeId.slug(team.name()).equals(words))
                .toList();
        if (!byName.isEmpty()) {
            return known(folder, byName);
        }
        var id = MadeId.of(words);
        var made = teams.stream().filter(team -> team.id().equals(id)).toList();
        return made.isEmpty() ? new FolderTeam(folder, List.of(id), true) : known(folder, made);
    }

    private static FolderTeam known(String folder, List<Team> teams) {
        return new FolderTeam(folder, teams.stream().map(Team::id).toList(), false);
    }
}
