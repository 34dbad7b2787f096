package org.collaborationoutcomes.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.collaborationoutcomes.intake.row.SchoolDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolPeriodsTest {

    private static final SchoolPeriods PERIODS = new SchoolPeriods(SchoolDays.usual(LocalDate.of(2026, 11, 21)));

    @ParameterizedTest
    @CsvSource({
        "2025/Q1, '', 2025-09-30",
        "2025/Q3, '', 2026-03-31",
        "2025/Y, '', 2026-06-30",
        "/Q2, '', 2026-12-31",
        "/Q2, 2026-06-12, 2025-12-31",
        "/M09, 2026-06-12, 2025-09-30",
        "/M02, 2028-06-12, 2027-02-28",
        "/M09, '', 2026-09-30",
        "/M06, soon, 2027-06-30",
        "2026-01-15, '', 2026-01-15",
        "'', '', ''"
    })
    void aPartEndsInItsSchoolYearElseInThatOfTheDropOrOfAnEarlierDueDay(String period, String due, String end) {
        assertThat(PERIODS.end(period, due)).isEqualTo(end);
    }

    @Test
    void aSchoolYearBeginsWhereTheDistrictSays() {
        var august = new SchoolPeriods(new SchoolDays(LocalDate.of(2026, 7, 20), MonthDay.of(8, 15)));

        assertThat(august.start("")).isEqualTo("2025-08-15");
        assertThat(august.end("/M08", "")).isEqualTo("2025-08-31");
        assertThat(august.end("2026/Q1", "")).isEqualTo("2026-11-14");
    }
}
