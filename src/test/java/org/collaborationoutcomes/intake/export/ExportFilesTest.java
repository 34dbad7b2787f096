package org.collaborationoutcomes.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Each file in the exact shape of its tool becomes exactly the rows beside it, in {@code <name>.rows}: where it is
 * dropped, by which profile it is read, the landed rows, and what is said of it.
 */
class ExportFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/profiles");
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String ROWS =
            "select concat_ws(' | ', line, meeting_id, team_id, meeting_date, coalesce(scheduled_minutes::text, '-'),"
                    + " person_id, status, coalesce(minutes::text, '-'), coalesce(source_name, '-'),"
                    + " coalesce(source_email, '-'), coalesce(source_id, '-')) from intake.attendance order by line";
    private static final String SAID =
            "select concat_ws(' ', severity, cell, code, message) from intake.problem where code <> 'F-NEWTEAM'"
                    + " order by problem_no";
    private static final String FILE = "select concat(profile, ', line ', header_line, ', ', status, ': read ',"
            + " read_rows, ' = landed ', landed_rows, ' + rejected ', rejected_rows, ' + skipped ', skipped_rows)"
            + " from intake.file";

    @TempDir
    Path folder;

    static List<String> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rows"))
                    .map(file -> FOLDER.relativize(file).toString().replace(".rows", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileBecomesTheRowsBesideIt(String name) throws IOException {
        var expected = Files.readString(FOLDER.resolve(name + ".rows"));
        var path = expected.lines().findFirst().orElseThrow().substring("inbox: ".length());

        assertThat(became(FOLDER.resolve(name + ".csv"), path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "teams/report-en-utf16le, virtual",
        "zoom/spells-2024, virtual",
        "meet/native, virtual",
        "webex/event, virtual",
        "signin/google-form, null"
    })
    void listsOfConferenceToolsAreOfVirtualMeetings(String name, String mode) throws IOException {
        var expected = Files.readString(FOLDER.resolve(name + ".rows"));
        var path = expected.lines().findFirst().orElseThrow().substring("inbox: ".length());

        assertThat(judged(FOLDER.resolve(name + ".csv"), path)
                        .queryForList(
                                "select distinct coalesce(source_mode, 'null') from intake.attendance", String.class))
                .containsExactly(mode);
    }

    private String became(Path file, String path) throws IOException {
        var jdbc = judged(file, path);
        var lines = Stream.of(
                        List.of("inbox: " + path),
                        jdbc.queryForList(FILE, String.class),
                        jdbc.queryForList(ROWS, String.class),
                        jdbc.queryForList(SAID, String.class))
                .flatMap(List::stream);
        return String.join("\n", lines.toList()) + "\n";
    }

    private JdbcTemplate judged(Path file, String path) throws IOException {
        var inbox = Files.createDirectories(folder.resolve("inbox"));
        var home = Files.createDirectories(folder.resolve("home"));
        var dropped = inbox.resolve(path);
        Files.createDirectories(dropped.getParent());
        Files.copy(file, dropped);
        Files.setLastModifiedTime(dropped, FileTime.from(NOW.minusSeconds(3_600)));
        var dataSource = TestDatabase.fresh();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var intake =
                new Intake(new Sql(dataSource), IntakeSettings.usual(home, inbox, true, Duration.ofSeconds(60), clock));
        intake.drop(sha -> false).forEach(one -> intake.judge(one, 1, done -> {}));
        return new JdbcTemplate(dataSource);
    }
}
