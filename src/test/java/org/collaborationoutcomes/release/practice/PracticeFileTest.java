package org.collaborationoutcomes.release.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PracticeFileTest {

    private final List<Practice> practices = PracticeFile.load((practice, name, usual) -> usual);

    @Test
    void thereAreThirtySevenPractices() {
        assertThat(practices).hasSize(37).extracting(Practice::id).doesNotHaveDuplicates();
        assertThat(practices)
                .extracting(Practice::id)
                .contains("A1", "A9", "B1", "B5a", "B5b", "B6a", "B6b", "B7a", "B7b", "B8a", "B8b", "B20");
        assertThat(practices).allSatisfy(practice -> {
            assertThat(practice.measures()).as(practice.id()).isNotEmpty();
            assertThat(practice.needs()).as(practice.id()).isNotBlank();
        });
    }

    @Test
    void everyRuleHasItsStatementAndEveryStatementItsRule() throws IOException {
        var used = practices.stream()
                .flatMap(practice -> practice.rules().stream())
                .map(rule -> rule.by() + ".sql")
                .collect(Collectors.toSet());
        try (var files = Files.list(Path.of("src/main/resources/sql/release/practice/rule"))) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(used);
        }
    }

    @Test
    void everyTopicOfTheStarterInstrumentIsHeldAgainstTheGeneralRuleOnce() {
        var topics = practices.stream()
                .flatMap(practice -> practice.rules().stream())
                .filter(rule -> rule.by().equals("survey"))
                .map(rule -> rule.measure().subject())
                .toList();
        assertThat(topics).doesNotHaveDuplicates().hasSize(21).doesNotContain("CHANGE_READINESS");
    }

    @Test
    void anInstallationSetsLimitsByTheirNames() {
        var limits = new PracticeLimits(Map.of("a2.held", 0.7, "survey.favorable", 0.6));
        var set = PracticeFile.load(limits::of);

        assertThat(set.get(1).rules().stream()
                        .filter(rule -> rule.name().equals("held"))
                        .map(Rule::limit))
                .containsExactly(0.7, 0.7);
        assertThat(set.get(1).rules().stream()
                        .filter(rule -> rule.by().equals("survey"))
                        .map(Rule::limit))
                .containsExactly(0.6);
    }

    @Test
    void aLimitThatNoPracticeHasIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> new PracticeLimits(Map.of("a1.let", 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "outcomes.practices.a1.let is no limit of a practice; there are a1.led, a1.led-always, a2.favorable, ");
        assertThatThrownBy(() -> new PracticeLimits(Map.of("a1.led", -1.0)))
                .hasMessage("outcomes.practices.a1.led is -1.0, must be a number, 0 or more");
    }
}
