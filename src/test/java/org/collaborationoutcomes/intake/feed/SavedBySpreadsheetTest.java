package org.collaborationoutcomes.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.intake.CheckedFile;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.intake.finding.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a spreadsheet of some country saved: how it is read, its rows, and what is said of it, in {@code <name>.rows}. */
class SavedBySpreadsheetTest {

    private static final Path FOLDER = Path.of("src/test/resources/spreadsheets");
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @TempDir
    Path folder;

    static List<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileBecomesTheRowsBesideIt(String name) throws IOException {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var settings = IntakeSettings.usual(folder, folder, false, Duration.ZERO, clock);
        var problems = new ArrayList<Problem>();
        var read = Intake.checks(settings).check(FOLDER.resolve(name + ".csv"), problems::add);

        var lines = new ArrayList<>(List.of(how(read)));
        read.firstRows()
                .forEach(row -> lines.add(String.join(
                        " | ",
                        row.values().stream().filter(value -> !value.isEmpty()).toList())));
        problems.forEach(problem -> lines.add(said(problem)));
        assertThat(lines).isEqualTo(Files.readAllLines(FOLDER.resolve(name + ".rows")));
    }

    private static String how(CheckedFile read) {
        return read.refused()
                ? "refused"
                : "%s, %s, %s, line %d: %d good, %d rejected, %d left out"
                        .formatted(
                                read.feed(),
                                read.encoding(),
                                read.separatedBy(),
                                read.headerLine(),
                                read.wellFormed(),
                                read.rejected(),
                                read.skipped());
    }

    private static String said(Problem problem) {
        var near = problem.help().contains("perhaps") ? " " + problem.help() : "";
        return problem.severity().key() + " " + problem.code() + " " + problem.message() + near;
    }
}
