package org.collaborationoutcomes.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextFileTest {

    private final NextFile next = NextFile.load();

    @Test
    void itIsTheFileThatMakesMostOfThePracticesMeasurable() {
        assertThat(next.sentence(List.of()))
                .isEqualTo("Worth adding: the answers to a survey would make 20 of the 37 practices measurable.");
        assertThat(next.sentence(List.of("attendance")))
                .isEqualTo("Worth adding: the answers to a survey would make 18 more of the 37 practices measurable.");
        assertThat(next.sentence(List.of("attendance", "meetings", "survey")))
                .isEqualTo(
                        "Worth adding: a list of each team's members would make 5 more of the 37 practices measurable.");
        assertThat(next.sentence(
                        List.of("attendance", "meetings", "members", "survey", "goals", "progress", "actions")))
                .isEqualTo("Worth adding: a list of the teams would make 6 more of the 37 practices measurable.");
    }

    @Test
    void whereEverythingIsMeasurableThereIsNoNextFile() {
        assertThat(next.sentence(next.words().keySet())).isNull();
    }

    @Test
    void thereAre37PracticesOfFeedsThatHaveWords() {
        assertThat(next.practices()).hasSize(37);
        assertThat(next.practices().values())
                .allSatisfy(ways -> assertThat(ways).isNotEmpty().allSatisfy(feeds -> assertThat(next.words())
                        .containsKeys(feeds.toArray(String[]::new))));
    }
}
