package org.collaborationoutcomes.intake.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collaborationoutcomes.intake.team.TeamFolders.Team;
import org.junit.jupiter.api.Test;

class TeamFoldersTest {

    private final TeamFolders folders = new TeamFolders(List.of(
            new Team("T-07", "Math & Science Team"),
            new Team("oak", "Math team"),
            new Team("plc-3", "Grade 3"),
            new Team("plc-33", "grade  3"),
            new Team("garden-club", "Garden Club")));

    private List<String> ids(String folder) {
        return folders.team(folder).ids();
    }

    @Test
    void aFolderIsTheTeamWithThatIdElseWithThatNameElseWithTheIdThatItsWordsMake() {
        assertThat(ids("T-07")).containsExactly("T-07");
        assertThat(ids("oak")).containsExactly("oak");
        assertThat(ids("MATH_science team")).containsExactly("T-07");
        assertThat(ids("Math Team")).containsExactly("oak");
        assertThat(ids("PLC 3")).containsExactly("plc-3");
        assertThat(folders.team("Plc 3")).isEqualTo(new FolderTeam("Plc 3", List.of("plc-3"), false));
    }

    @Test
    void anUnknownFolderIsANewTeamUntilItIsKnown() {
        assertThat(folders.team("Chess Club!")).isEqualTo(new FolderTeam("Chess Club!", List.of("chess-club"), true));
        assertThat(folders.team("Garden club")).isEqualTo(new FolderTeam("Garden club", List.of("garden-club"), false));
    }

    @Test
    void aNameOfSeveralTeamsOrWithoutLettersSaysNotWhich() {
        assertThat(folders.team("Grade 3")).isEqualTo(new FolderTeam("Grade 3", List.of("plc-3", "plc-33"), false));
        assertThat(folders.team("Grade 3").id()).isNull();
        assertThat(folders.team("!?").id()).isNull();
    }

    @Test
    void theFolderOfAFileIsItsFirstOne() {
        assertThat(TeamFolders.folder("a.csv")).isNull();
        assertThat(TeamFolders.folder("Math team/2026/a.csv")).isEqualTo("Math team");
    }
}
