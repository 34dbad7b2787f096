package org.collaborationoutcomes.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.junit.jupiter.api.Test;

class RankedTest {
    @Test
    void theyStandInTheOrderOfTheirRank() {
        assertThat(shown(goal("T2"), practice("B20", "T3"), practice("A2", "T1")))
                .containsExactly("goal T2", "B20 T3", "A2 T1");
    }

    @Test
    void aTeamAndAPracticeStandOnceTheDistrictAsOftenAsItMust() {
        assertThat(shown(
                        practice("A2", "T1"),
                        practice("A2", "T2"),
                        practice("B15", "T1"),
                        practice("TRUST", ""),
                        practice("VOICE", "")))
                .containsExactly("A2 T1", "TRUST ", "VOICE ");
    }

    /** Goals that are behind are found for one practice or another, as all else is. */
    @Test
    void ofTheGoalsOfAPracticeTheFirstStandsAndTheOthersAreCounted() {
        var goals = Stream.of("T1", "T2", "T3").map(team -> goal(team)).toList();
        var others = List.of(practice("A2", "T7"), practice("B20", "T8"));
        var ranked = Ranked.of(Stream.concat(goals.stream(), others.stream()).toList());

        assertThat(ranked.shown()).extracting(Finding::what).containsExactly("goal T1", "A2 T7", "B20 T8");
        assertThat(ranked.more()).isEqualTo(2);
    }

    @Test
    void nothingFoundShowsNothing() {
        assertThat(Ranked.of(List.of())).isEqualTo(new Ranked(List.of(), 0));
    }

    private static List<String> shown(Finding... findings) {
        return Ranked.of(List.of(findings)).shown().stream().map(Finding::what).toList();
    }

    private static Finding goal(String team) {
        return new Finding("A7", "G", team, "goal " + team, "", Cell.blank(), "");
    }

    private static Finding practice(String practice, String team) {
        return new Finding(practice, "", team, practice + " " + team, "", Cell.blank(), "");
    }
}
