package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.Map;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

    private static Thresholds of(int group, int families) {
        var limits = Map.of("a1.led", 0.75);
        return new Thresholds(group, families, ClosedDays.byDefault(), MonthDay.of(7, 1), limits);
    }

    @Test
    void theyAreToldByTheNamesOfTheirSettings() {
        assertThat(of(5, 10).told())
                .isEqualTo(Map.of(
                        "minimum-group", "5",
                        "minimum-group-of-families", "10",
                        "default-closed-from", "06-10",
                        "default-closed-through", "08-20",
                        "school-year-start", "07-01",
                        "practices.a1.led", "0.75"));
        assertThat(of(6, 12).minimums()).isEqualTo(Map.of("minimum", 6, "minimum_families", 12));
        assertThat(of(5, 10).practices().set()).isEqualTo(Map.of("a1.led", 0.75));
        assertThat(Thresholds.byDefault().told())
                .containsEntry("minimum-group", "5")
                .hasSize(5);
    }

    @Test
    void groupsGrowUpwardsOnly() {
        assertThatThrownBy(() -> of(4, 10)).hasMessage("outcomes.minimum-group is 4, must be 5 or more");
        assertThatThrownBy(() -> of(5, 9)).hasMessage("outcomes.minimum-group-of-families is 9, must be 10 or more");
        assertThatThrownBy(() -> of(12, 11)).hasMessage("outcomes.minimum-group-of-families is 11, must be 12 or more");
        assertThat(of(12, 12).minimumGroup()).isEqualTo(12);
    }
}
