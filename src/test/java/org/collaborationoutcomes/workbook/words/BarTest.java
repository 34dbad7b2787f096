package org.collaborationoutcomes.workbook.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.75, ██████████─────┼─────",
        "0.75, 0.5, ██████████│█████─────",
        "0, 0, ┼────────────────────",
        "1, 1, ████████████████████┼",
        "1.4, 1, ████████████████████┼►",
        "-0.2, 0.1, ◄──┼──────────────────",
        "0.024, 0.026, ─┼───────────────────",
    })
    void aShareIsABarMarkedWhereItShouldBe(double gone, double expected, String bar) {
        assertThat(Bar.of(gone, expected)).isEqualTo(bar);
    }
}
