package org.collaborationoutcomes.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 23, 35, 46, 47, 49, 50, 67 in full size, each judged in a heap of 256 MB. */
@Tag("long")
class HostileSizeTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    /** 46. */
    @Test
    void aRowOfAGigabyteIsRefusedWithinAMinute() throws IOException {
        var chunk = "x".repeat(MEGABYTE);
        var started = Instant.now();

        assertThat(elsewhere(1_024, i -> chunk)).isEqualTo("refused F-LINE");
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    /** 47. */
    @Test
    void aCellOfAHundredMegabytesIsRefused() throws IOException {
        var chunk = "x".repeat(MEGABYTE);

        assertThat(elsewhere(100, i -> i == 0 ? Sample.GOALS.header() + "\n\"" : chunk))
                .isEqualTo("refused F-LINE");
    }

    /** 23. */
    @Test
    void aMarkThatIsNeverClosedAboveAMillionRowsIsNamedAtOnce() throws IOException {
        var rows = (Sample.GOALS.row() + "\n").repeat(1_000);

        assertThat(elsewhere(1_000, i -> i == 0 ? Sample.GOALS.file("\"" + rows) : rows))
                .isEqualTo("refused F-QUOTE");
    }

    /** 35. */
    @Test
    void aTailOfBlankRowsToTheEndOfASheetIsNothing() throws IOException {
        var rows = ",,,,,\n".repeat(1_024);

        assertThat(elsewhere(1_025, i -> i == 0 ? Sample.ATTENDANCE.file() : rows))
                .isEqualTo("1/0/0");
    }

    /** 49, 50. */
    @Test
    void tenMillionRowsTakeNoMoreMemoryThanTen() throws IOException {
        var rows = (Sample.ATTENDANCE.row() + "\n").repeat(1_000);

        assertThat(elsewhere(10_001, i -> i == 0 ? Sample.ATTENDANCE.header() + "\n" : rows))
                .isEqualTo("10000000/0/0");
    }

    /** 67. */
    @Test
    void tenThousandFilesOfOneDropAreAllLoaded() throws IOException {
        var inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.createDirectories(folder.resolve("home"));
        for (int i = 0; i < 10_000; i++) {
            var row = Sample.ATTENDANCE.row().replace("P1", "P" + i);
            var file = Files.writeString(inbox.resolve(i + ".csv"), Sample.ATTENDANCE.file(row));
            Files.setLastModifiedTime(file, FileTime.from(Judged.NOW.minusSeconds(1)));
        }
        var intake = new Intake(new Sql(TestDatabase.fresh()), Judged.settings(folder));
        var paths = intake.drop(sha -> false).stream()
                .map(file -> intake.judge(file, 1, done -> {}))
                .filter(file -> file.landed() == 1)
                .map(file -> file.path())
                .toList();

        assertThat(paths).hasSize(10_000).isSorted();
    }

    /** The outcome of a file of so many parts, judged by another process. */
    private String elsewhere(int parts, IntFunction<String> part) throws IOException {
        var file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < parts; i++) {
                out.write(part.apply(i));
            }
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Judged.class.getName(),
                        folder.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
