package org.collaborationoutcomes.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-07-01, 2025-07-01, 2026-27",
        "2026-06-30, 2025-07-01, 2024-07-01, 2025-26",
        "2026-11-21, 2026-07-01, 2025-07-01, 2026-27",
        "2100-01-15, 2099-07-01, 2098-07-01, 2099-00"
    })
    void aDayLiesInTheYearThatBeganLast(LocalDate asOf, LocalDate from, LocalDate before, String label) {
        var year = SchoolYear.of(asOf, MonthDay.of(7, 1));

        assertThat(year).isEqualTo(new SchoolYear(from, asOf));
        assertThat(year.previousStartsOn()).isEqualTo(before);
        assertThat(year.label()).isEqualTo(label);
    }
}
