package org.collaborationoutcomes.workbook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource({"0, 0%", "0.864, 86%", "0.865, 87%", "0.285, 29%", "1.005, 101%", "1.2, 120%", "-0.004, 0%"})
    void sharesAreRoundedHalfUpAsCellsAre(double share, String words) {
        assertThat(Spoken.percent(share)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"18 | 18", "19.5 | 19.5", "0.126 | 0.13", "1200 | 1,200", "-3.10 | -3.1"})
    void aGoalsValueKeepsItsDecimals(double value, String words) {
        assertThat(Spoken.value(value)).isEqualTo(words);
    }

    @Test
    void onlyOneIsSingular() {
        assertThat(List.of(
                        Spoken.count(0, "goal", "goals"),
                        Spoken.count(1, "goal", "goals"),
                        Spoken.count(1200, "goal", "goals")))
                .containsExactly("0 goals", "1 goal", "1,200 goals");
    }

    @Test
    void listsAndDaysReadAsSpoken() {
        assertThat(Spoken.list(List.of("a"))).isEqualTo("a");
        assertThat(Spoken.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Spoken.day(LocalDate.of(2026, 1, 30))).isEqualTo("January 30, 2026");
        assertThat(Spoken.shortDay(LocalDate.of(2026, 1, 30))).isEqualTo("Jan 30, 2026");
    }

    @ParameterizedTest
    @CsvSource({"A goal is met, a goal is met", "STEM projects, STEM projects", "Trust, trust", "'', ''"})
    void behindOtherWordsASmallLetterStandsButNotInAnAbbreviation(String words, String within) {
        assertThat(Spoken.withinSentence(words)).isEqualTo(within);
    }
}
