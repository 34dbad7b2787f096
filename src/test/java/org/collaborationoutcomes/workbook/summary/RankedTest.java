package org.collaborationoutcomes.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.junit.jupiter.api.Test;

class RankedTest {
    @Test
    void goalsStandFirstThenTheMostSevere() {
        assertThat(shown(practice("A2", "T1", 0.9), goal("T2", 0.1), practice("B20", "T3", 1.5)))
                .containsExactly("goal T2", "B20 T3", "A2 T1");
    }

    @Test
    void aTeamAndAPracticeStandOnceTheDistrictAsOftenAsItMust() {
        assertThat(shown(
                        practice("A2", "T1", 0.9),
                        practice("A2", "T2", 0.8),
                        practice("B15", "T1", 0.7),
                        practice("TRUST", "", 0.6),
                        practice("VOICE", "", 0.5)))
                .containsExactly("A2 T1", "TRUST ", "VOICE ");
    }

    @Test
    void threeGoalsLeaveRoomForOthersAndTakeItWhenThereAreNone() {
        var goals = Stream.of("T1", "T2", "T3", "T4", "T5", "T6")
                .map(team -> goal(team, 1))
                .toList();
        var others = List.of(practice("A2", "T7", 0.5), practice("B20", "T8", 0.4));

        assertThat(Ranked.of(goals).shown()).hasSize(5);
        assertThat(Ranked.of(goals).more()).isEqualTo(1);
        assertThat(Ranked.of(Stream.concat(goals.stream(), others.stream()).toList())
                        .shown())
                .extracting(Finding::what)
                .containsExactly("goal T1", "goal T2", "goal T3", "A2 T7", "B20 T8");
    }

    @Test
    void nothingFoundShowsNothing() {
        assertThat(Ranked.of(List.of())).isEqualTo(new Ranked(List.of(), 0));
    }

    private static List<String> shown(Finding... findings) {
        return Ranked.of(List.of(findings)).shown().stream().map(Finding::what).toList();
    }

    private static Finding goal(String team, double severity) {
        return new Finding("A7", true, team, severity, team, "goal " + team, "", Cell.blank(), "");
    }

    private static Finding practice(String practice, String team, double severity) {
        return new Finding(practice, false, team, severity, team, practice + " " + team, "", Cell.blank(), "");
    }
}
