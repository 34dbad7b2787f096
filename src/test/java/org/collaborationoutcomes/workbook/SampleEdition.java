package org.collaborationoutcomes.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.release.Release;
import org.collaborationoutcomes.release.Thresholds;
import org.collaborationoutcomes.sql.Sql;

/** The sample districts, taken in, computed, released and laid out. */
final class SampleEdition {
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);

    final DataSource database = TestDatabase.fresh();
    final Sql sql = new Sql(database);
    final Metrics metrics = new Metrics(sql);
    final Release release = new Release(sql, metrics);

    /** Takes all sample files in, in a folder that may be written to. */
    static SampleEdition takenIn(Path folder) throws IOException {
        var edition = new SampleEdition();
        edition.takeIn(folder);
        return edition;
    }

    private void takeIn(Path folder) throws IOException {
        var inbox = Files.createDirectories(folder.resolve("inbox"));
        copy(Path.of("input-samples"), inbox);
        var clock = Clock.fixed(Instant.parse("2026-02-01T10:00:00Z"), ZoneOffset.UTC);
        var home = Files.createDirectories(folder.resolve("home"));
        var intake = new Intake(sql, IntakeSettings.usual(home, inbox, false, Duration.ofSeconds(1), clock));
        intake.readInstruments(1);
        intake.drop(sha -> false).forEach(file -> intake.judge(file, 1, done -> {}));
        var facts = new Facts(sql);
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
    }

    /** Computes, decides and lays out all districts. */
    List<Path> write(LocalDate asOf, Path folder) {
        return write(decide(asOf), folder);
    }

    /** Lays out all districts of what was decided last. */
    List<Path> write(Edition edition, Path folder) {
        return new Workbook(sql, metrics.catalogue(), "1.0")
                .write(edition, List.of(), folder).stream()
                        .map(Written::workbook)
                        .toList();
    }

    Edition decide(LocalDate asOf) {
        var year = SchoolYear.of(asOf, MonthDay.of(7, 1));
        metrics.compute(year, ClosedDays.byDefault());
        var digest = release.decide(year, Thresholds.byDefault());
        return release.following(asOf, digest, asOf.getDayOfWeek());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            copyFile(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
            Files.setLastModifiedTime(to, FileTime.from(Instant.parse("2026-01-31T10:00:00Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
