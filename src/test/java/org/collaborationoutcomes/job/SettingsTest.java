package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.job.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static Settings settings(String... typed) {
        return NightlyJob.settings(List.of(typed));
    }

    @Test
    void nothingNeedsSetting() {
        var settings = settings();
        assertThat(settings.inbox()).isEqualTo(Path.of("inbox"));
        assertThat(settings.feedbackFolder()).isEqualTo(Path.of("inbox", "feedback"));
        assertThat(settings.archiveFolder()).isEqualTo(Path.of("inbox", "archive"));
        assertThat(settings.instrumentsFolder()).isEqualTo(Path.of("inbox", "instruments"));
        assertThat(settings.home().getFileName()).hasToString(".collaboration-outcomes");
        assertThat(settings.asOfDay()).isEqualTo(settings.today().minusDays(1));
        assertThat(settings.district()).isEmpty();
    }

    @Test
    void whatIsTypedHolds() {
        var settings = settings(
                "--outcomes.as-of=2026-01-30",
                "--outcomes.zone=America/New_York",
                "--outcomes.district=north,south",
                "--outcomes.practices.A2.held=0.75",
                "--outcomes.late-after=90s");
        assertThat(settings.asOfDay()).isEqualTo(LocalDate.of(2026, 1, 30));
        assertThat(settings.zoneId()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(settings.district()).containsExactly("north", "south");
        assertThat(settings.intake().exports().lateAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.thresholds().practiceLimits()).containsOnly(Map.entry("a2.held", 0.75));
    }

    /** The program has resources of these names. */
    @Test
    void aFolderIsNeverOneOfTheProgramItself() {
        var settings =
                settings("--outcomes.instruments=instruments", "--outcomes.inbox=profiles", "--outcomes.reports=sql");
        assertThat(settings.instrumentsFolder()).isEqualTo(Path.of("instruments"));
        assertThat(settings.inbox()).isEqualTo(Path.of("profiles"));
        assertThat(settings.reports()).isEqualTo(Path.of("sql"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    after-load         | drop        | outcomes.after-load is 'drop', must be archive or keep.
                    settle             | -1s         | outcomes.settle is 'PT-1S', must be a duration like 60s, not negative.
                    minimum-group      | 4           | outcomes.minimum-group is '4', must be 5 or more.
                    minimum-group-of-families | 9    | outcomes.minimum-group-of-families is '9', must be 10 or more.
                    school-year-start  | July        | outcomes.school-year-start is 'July', must be a day like 07-01.
                    default-closed     | 06-10       | outcomes.default-closed is '06-10', must be two days like 06-10/08-20.
                    zone               | Mars        | outcomes.zone is 'Mars', must be a zone like America/New_York.
                    as-of              | yesterday   | outcomes.as-of is 'yesterday', must be a date like 2026-01-30.
                    district           | our town    | outcomes.district is 'our town', must be district ids of 1 to 64 characters without blanks.
                    minimum-group      | five        | outcomes.minimum-group cannot be read from 'five'; it must be a whole number.
                    settle             | soon        | outcomes.settle cannot be read from 'soon'; it must be a duration like 60s.
                    leaders-edition    | noday       | outcomes.leaders-edition cannot be read from 'noday'; it must be a day of the week like monday.
                    practices.a2.held  | -1          | outcomes.practices.a2.held is -1.0, must be a number, 0 or more.
                    inbocks            | x           | outcomes.inbocks is not a setting of this program; the README lists all that there are.
                    """)
    void aWrongSettingIsToldWithItsKeyItsValueAndWhatIsRight(String key, String value, String message) {
        assertThatThrownBy(() -> settings("--outcomes.%s=%s".formatted(key, value)))
                .isInstanceOfSatisfying(NightlyJob.NotOpenedException.class, wrong -> {
                    assertThat(wrong.outcome().exitStatus()).isEqualTo(78);
                    assertThat(wrong.outcome().sentence()).isEqualTo(message);
                });
    }
}
