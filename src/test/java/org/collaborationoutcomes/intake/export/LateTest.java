package org.collaborationoutcomes.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is late, by the list of a meeting that began at 9:00:00. */
class LateTest {

    private static final Path LIST = Path.of("src/test/resources/profiles/teams/summary-fr.csv");
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PT0S, late late",
        "PT1M30S, late late",
        "PT1M31S, remote late",
        "PT5M, remote late",
        "PT19M59S, remote late",
        "PT20M, remote remote"
    })
    void whoJoinedLongerAfterTheStartThanSetIsLate(Duration lateAfter, String said) throws IOException {
        var settings = IntakeSettings.usual(folder, folder, true, Duration.ZERO, Clock.fixed(NOW, ZoneOffset.UTC));
        var exports = new IntakeSettings.Exports(folder.resolve("profiles"), lateAfter, null);

        var checked = Intake.checks(settings.with(exports)).check(LIST, problem -> {});

        // they joined at 9:01:31 and 9:20:00
        assertThat(checked.firstRows()).extracting(row -> row.get("status")).containsExactly(said.split(" ", -1));
    }
}
