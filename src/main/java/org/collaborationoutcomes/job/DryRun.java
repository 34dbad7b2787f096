package org.collaborationoutcomes.job;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.CheckedFile;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.job.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Tells how a file would be read, without a database and without a trace. */
final class DryRun {

    private static final int SHOWN = 20;
    private static final String REFUSED = "  It would be refused; nothing of it would be loaded.";

    private final Intake.Checks checks;

    private DryRun(Intake.Checks checks) {
        this.checks = checks;
    }

    static List<NightlyJob.Checked> of(Settings settings, List<Path> files) {
        try {
            var dryRun = new DryRun(Intake.checks(settings.intake()));
            return files.stream().flatMap(dryRun::all).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NightlyJob.Learned learned(Path file) {
        if (!Files.isRegularFile(file)) {
            return new NightlyJob.Learned(List.of(), "%s%n  There is no such file.".formatted(file));
        }
        try {
            var learned = Intake.learn(file);
            var lines = new ArrayList<String>();
            if (learned.profiles().isEmpty()) {
                lines.add(file + System.lineSeparator() + "  There is nothing to learn in it.");
            }
            learned.remarks().forEach(remark -> lines.add("  " + remark));
            return new NightlyJob.Learned(learned.profiles(), String.join(System.lineSeparator(), lines));
        } catch (IOException e) {
            return new NightlyJob.Learned(
                    List.of(),
                    "%s%n  It cannot be read as a table with column names; `check` says why.".formatted(file));
        }
    }

    /** The file itself, or the files in it, of which copies are kept for as long as it takes. */
    private Stream<NightlyJob.Checked> all(Path file) {
        if (!Files.isRegularFile(file)) {
            return Stream.of(new NightlyJob.Checked("%s%n  There is no such file.%n".formatted(file), false));
        }
        try {
            var copies = Files.createTempDirectory("check");
            try {
                return unpacked(file, copies).stream();
            } finally {
                FileSystemUtils.deleteRecursively(copies);
            }
        } catch (IOException e) {
            return Stream.of(unreadable(file.toString(), e));
        }
    }

    private List<NightlyJob.Checked> unpacked(Path file, Path copies) throws IOException {
        var problems = new Shown();
        var parts = checks.unpack(file, copies, problems::add);
        if (parts == null) {
            return checked(file, null, file);
        }
        var lines = new ArrayList<>(List.of(file.toString()));
        lines.add(
                parts.isEmpty() ? REFUSED : "  It would be opened: %s.".formatted(Counts.words(parts.size(), "file")));
        lines.addAll(problems.lines());
        var checked = new ArrayList<NightlyJob.Checked>();
        checked.add(new NightlyJob.Checked(joined(lines), !parts.isEmpty()));
        parts.forEach((name, copy) -> checked.addAll(checked(file, name, copy)));
        return checked;
    }

    private static NightlyJob.Checked unreadable(String name, IOException e) {
        return new NightlyJob.Checked(
                "%s%n  It cannot be read (%s).%n".formatted(name, e.getClass().getSimpleName()), false);
    }

    /** As what it would be read, and as what once more. */
    private List<NightlyJob.Checked> checked(Path file, @Nullable String part, Path copy) {
        var name = part == null ? file.toString() : file + "/" + part;
        var problems = new Shown();
        var more = new Shown();
        try {
            var read = checks.check(copy, file, part, problems::add);
            var also = checks.checkAlso(copy, file, part, more::add);
            return also == null
                    ? List.of(checked(name, read, problems))
                    : List.of(
                            checked(name, read, problems), checked("%s (%s)".formatted(name, also.feed()), also, more));
        } catch (IOException e) {
            return List.of(unreadable(name, e));
        }
    }

    private static NightlyJob.Checked checked(String name, CheckedFile read, Shown problems) {
        return new NightlyJob.Checked(text(name, read, problems), !read.refused() && read.rejected() == 0);
    }

    private static String text(String name, CheckedFile read, Shown problems) {
        var lines = new ArrayList<String>();
        lines.add(name);
        if (read.refused()) {
            lines.add(REFUSED);
        } else {
            lines.add("  It would be read as '%s': %s, columns separated by %s, header in row %d."
                    .formatted(read.feed(), read.encoding(), read.separatedBy(), read.headerLine()));
            if (read.title() != null) {
                lines.add("  It is '%s', by the profile %s.".formatted(read.title(), read.profile()));
            }
            if (read.dayFirst() != null) {
                lines.add("  Its dates begin with the %s.".formatted(read.dayFirst() ? "day" : "month"));
            }
            lines.add("  %,d of %s would be loaded, %,d rejected, %,d left out."
                    .formatted(read.wellFormed(), Counts.words(read.read(), "row"), read.rejected(), read.skipped()));
            lines.add(
                    "  Columns: " + read.columns().stream().map(DryRun::column).collect(joining(", ")));
            read.firstRows().forEach(row -> lines.add("  Row: " + row));
        }
        lines.addAll(problems.lines());
        return joined(lines);
    }

    private static String joined(List<String> lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static String column(CheckedFile.ReadColumn column) {
        return column.readAs() == null
                ? "%s '%s' is left out".formatted(column.letter(), column.name())
                : "%s '%s'%s"
                        .formatted(
                                column.letter(),
                                column.name(),
                                column.name().equals(column.readAs()) ? "" : " as " + column.readAs());
    }

    /** The first problems in words, and how many more there are. */
    private static final class Shown {

        private final List<String> words = new ArrayList<>();
        private long all;

        void add(Problem problem) {
            all++;
            if (words.size() < SHOWN) {
                var kind = problem.severity() == Severity.WARNING ? "note" : "to mend";
                words.add("  %s: %s %s [%s]".formatted(kind, problem.message(), problem.help(), problem.code()));
            }
        }

        List<String> lines() {
            var lines = new ArrayList<>(words);
            if (all > words.size()) {
                lines.add("  and %,d more".formatted(all - words.size()));
            }
            return lines;
        }
    }
}
