package org.collaborationoutcomes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.collaborationoutcomes.intake.CheckedFile;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;

/** What became of some bytes, and what must be true of it whatever the bytes are. */
record Judgement(CheckedFile file, List<Problem> problems) {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    /** Judges the bytes as a file of this name. */
    static Judgement of(byte[] bytes, String name) {
        try {
            var folder = Files.createTempDirectory("fuzz");
            var file = Files.write(folder.resolve(name), bytes);
            try {
                var problems = new ArrayList<Problem>();
                return new Judgement(Shared.CHECKS.check(file, problems::add), problems);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is declared is read once for all files. */
    private static final class Shared {

        static final Intake.Checks CHECKS = checks();

        private static Intake.Checks checks() {
            try {
                return Intake.checks(settings(Files.createTempDirectory("fuzz")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static IntakeSettings settings(Path folder) {
            return IntakeSettings.usual(folder, folder, false, Duration.ZERO, Clock.fixed(NOW, ZoneOffset.UTC));
        }
    }

    /** The code of the one problem that a refused file has. */
    String refusal() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.REFUSED)
                .map(Problem::code)
                .collect(Collectors.joining(" "));
    }

    /** Every row is accounted for. */
    Judgement holds() {
        assertThat(file.read()).isEqualTo(file.wellFormed() + file.rejected() + file.skipped());
        long refusals =
                problems.stream().filter(p -> p.severity() == Severity.REFUSED).count();
        assertThat(refusals).isEqualTo(file.refused() ? 1 : 0);
        if (file.refused()) {
            assertThat(file.read()).isZero();
        }
        return this;
    }

    /** What is said is for a person. Not for bytes that look for what they are asked not to say. */
    Judgement readsWell() {
        for (var problem : problems) {
            assertThat(problem.message()).isNotBlank().doesNotContainPattern("Exception|java\\.[a-z]+\\.|\\{[a-z]+}");
            assertThat(problem.help()).isNotBlank().doesNotContainPattern("\\{[a-z]+}");
            assertThat(problem.value() == null ? 0 : problem.value().length()).isLessThanOrEqualTo(80);
        }
        return this;
    }
}
