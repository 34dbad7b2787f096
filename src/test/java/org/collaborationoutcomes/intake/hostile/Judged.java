package org.collaborationoutcomes.intake.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;

/** Judges files without a database, and says in a few letters what came of them. */
final class Judged {

    static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final Path folder;
    private final Intake.Checks checks;

    Judged(Path folder) throws IOException {
        this.folder = folder;
        this.checks = Intake.checks(settings(folder));
    }

    /** Judges one file, or every case of the table in a folder; one line each. */
    public static void main(String[] arguments) throws IOException {
        var judged = new Judged(Path.of(arguments[0]));
        if (arguments.length > 1) {
            System.out.println(judged.outcome(Path.of(arguments[1])));
            return;
        }
        for (var item : Cases.all().toList()) {
            for (var sample : item.samples().toList()) {
                var outcome = judged.outcome(item.file().apply(sample));
                System.out.println(item.number() + " " + sample + " " + outcome);
            }
        }
    }

    String outcome(byte[] content) throws IOException {
        return outcome(Files.write(folder.resolve("dropped.csv"), content));
    }

    String outcome(Path file) throws IOException {
        var codes = new LinkedHashSet<String>();
        var checked = checks.check(file, problem -> codes.add(problem.code()));
        var rows = checked.refused()
                ? "refused"
                : checked.wellFormed() + "/" + checked.rejected() + "/" + checked.skipped();
        return String.join(" ", Stream.concat(Stream.of(rows), codes.stream()).toList());
    }

    static IntakeSettings settings(Path folder) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return IntakeSettings.usual(folder.resolve("home"), folder.resolve("inbox"), true, Duration.ZERO, clock);
    }
}
