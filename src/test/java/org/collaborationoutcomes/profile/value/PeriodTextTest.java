package org.collaborationoutcomes.profile.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "Q1 2026, 2026-03-31",
        "2026 Q2, 2026-06-30",
        "Q4-25, 2025-12-31",
        "Q1 2025-26, 2025/Q1",
        "2025-2026 Q3, 2025/Q3",
        "SY 2025-26, 2025/Y",
        "2025/26, 2025/Y",
        "FY26 Q2, 2025/Q2",
        "Q3 FY 2027, 2026/Q3",
        "Q2, /Q2",
        "Sep, /M09",
        "sept., /M09",
        "Sep 2025, 2025-09-30",
        "Sep-25, 2025-09-30",
        "Okt. 2025, 2025-10-31",
        "2025-09, 2025-09-30",
        "2024-02, 2024-02-29",
        "2025-09-17, 2025-09-17",
        "17.9.2025, 2025-09-17"
    })
    void theLastDayOfAPeriodOrThePartOfASchoolYear(String text, String expected) throws WrongValueException {
        assertThat(PeriodText.end(text, DayMonth.DAY_FIRST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q5 2026", "2025-27", "Goal", "Q1 spring", "12", "2025-13"})
    void whatIsNoPeriodIsTold(String text) {
        assertThatThrownBy(() -> PeriodText.end(text, null)).isInstanceOf(WrongValueException.class);
    }
}
