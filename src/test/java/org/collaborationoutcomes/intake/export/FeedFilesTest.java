package org.collaborationoutcomes.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.beside.Neighbours;
import org.collaborationoutcomes.intake.cell.Scale;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.row.JudgedRow;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.row.SchoolDays;
import org.collaborationoutcomes.intake.team.TeamFolders;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of tasks, goals and rosters in the exact shape of their tools become exactly what stands beside them, in
 * {@code <name>.becomes}: where it is dropped and beside which others, by which profile it is read, each row that lands with its values, and
 * what is said.
 */
class FeedFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/profiles");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Profiles PROFILES =
            Profiles.of(null, Stream.of(Feed.values()).map(Feed::key).toList());

    static List<String> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".becomes"))
                    .map(file -> FOLDER.relativize(file).toString().replace(".becomes", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileBecomesWhatStandsBesideIt(String name) throws IOException {
        var expected = Files.readString(FOLDER.resolve(name + ".becomes"));
        var path = expected.lines().findFirst().orElseThrow().substring("inbox: ".length());

        assertThat(became(FOLDER.resolve(name + ".csv"), path, beside(expected)))
                .isEqualTo(expected);
    }

    /** The files in the same folder, of those that may tell of its rows. */
    private static List<String> beside(String expected) {
        var line = expected.lines().skip(1).findFirst().orElse("");
        return line.startsWith("beside: ")
                ? List.of(line.substring("beside: ".length()).split(", "))
                : List.of();
    }

    private static String became(Path file, String path, List<String> beside) throws IOException {
        var origin = Origin.of(path, TODAY, ZoneId.of("America/Chicago"));
        var copies = beside.stream().map(file::resolveSibling).toList();
        var alone = new Recogniser(CATALOGUE, PROFILES).read(file, origin);
        var told = new Neighbours(PROFILES).joined(alone, origin, () -> copies);
        var first = new Settling(CATALOGUE, SchoolDays.usual(TODAY)).settled(told, null);
        var reading = path.endsWith(" (progress)") ? readOnceMore(first, origin) : first;
        var lines = new ArrayList<>(List.of("inbox: " + path));
        if (!beside.isEmpty()) {
            lines.add("beside: " + String.join(", ", beside));
        }
        var refusal = reading.refusal();
        if (refusal != null) {
            lines.add(said(refusal));
        } else {
            rows(reading, path, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static Reading readOnceMore(Reading first, Origin origin) throws IOException {
        var export = Objects.requireNonNull(first.export());
        var text = Objects.requireNonNull(first.text());
        return first.as(Objects.requireNonNull(PROFILES.also(text, export, origin)));
    }

    private static void rows(Reading reading, String path, List<String> lines) throws IOException {
        var feed = Objects.requireNonNull(reading.feed());
        var rules = new RowJudge.Rules(CATALOGUE, TODAY, (survey, item) -> Scale.DEFAULT, id -> "(hidden)")
                .of(TeamFolders.folder(path));
        var skipped = new ArrayList<JudgedRow>();
        var said = new ArrayList<>(reading.remarks());
        var line = reading.headerLine();
        lines.add("%s by %s, line %d".formatted(feed.key(), reading.profile(), line));
        said.addAll(new ExportJudge(rules, reading).rows(reading, Duration.ofMinutes(5), row -> {
            if (row.skipped()) {
                skipped.add(row);
            } else if (row.isRejected()) {
                row.problems().forEach(problem -> lines.add(said(problem)));
            } else {
                lines.add(shown(feed, row));
            }
        }));
        lines.add("skipped " + skipped.size());
        said.forEach(problem -> lines.add(said(problem)));
    }

    private static String shown(Feed feed, JudgedRow row) {
        var values = IntStream.range(0, feed.columnNames().size())
                .filter(i -> row.values().get(i) != null)
                .mapToObj(i -> feed.columnNames().get(i) + "=" + row.values().get(i))
                .collect(Collectors.joining(", "));
        return row.source() + (row.deleted() ? " goes: " : ": ") + values;
    }

    private static String said(Problem problem) {
        return Stream.of(problem.severity().key(), problem.cell(), problem.code(), problem.message())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
