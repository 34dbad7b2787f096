package org.collaborationoutcomes.workbook.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
    @ParameterizedTest
    @CsvSource({
        "0.05, 0.001, 0.10, clear rise",
        "0.049, 0.001, 0.10, no clear change",
        "0.20, -0.01, 0.40, no clear change",
        "-0.05, -0.10, -0.001, clear fall",
        "-0.05, -0.10, 0.001, no clear change",
        "0, -0.1, 0.1, no clear change",
    })
    void aChangeIsClearBesideAnIntervalWithoutZeroAndFivePoints(double change, double low, double high, String words) {
        assertThat(Topics.changed(new Figure(State.OK, change, low, high, null, null, 30L)))
                .isEqualTo(words);
    }

    @Test
    void aChangeThatIsNotKnownHasNoWords() {
        assertThat(Topics.changed(Figure.without(State.SUPPRESSED))).isEmpty();
    }
}
