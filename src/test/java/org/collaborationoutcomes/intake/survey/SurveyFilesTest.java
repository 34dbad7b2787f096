package org.collaborationoutcomes.intake.survey;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Each survey export in the exact shape of its tool becomes exactly the answers beside it, in {@code <name>.answers}:
 * where it is dropped, by which profile it is read, the landed rows (respondents numbered in their order), and what is
 * said of it. The files of {@code setup} were dropped the same night.
 */
class SurveyFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/profiles/survey");
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String ROWS = """
            select concat_ws(' | ', s.line, coalesce(w.source_line, s.line), survey_id, wave_id, team_id, 'r' || r.no,
                coalesce(respondent_group, '-'), submitted_on, item_id, coalesce(value::text, 'no answer'))
            from intake.survey as s
            join (
                select respondent_id, row_number() over (order by min(line)) as no
                from intake.survey
                group by respondent_id
            ) as r using (respondent_id)
            left join intake.source_row as w on w.file_id = s.file_id and w.line = s.line
            order by s.line
            """;
    private static final String SAID = """
            select concat_ws(' ', severity, cell, code, message, '//', help)
            from intake.problem
            order by problem_no
            """;
    private static final String FILE = """
            select concat(profile, ', line ', header_line, ', ', status, ': read ',
                read_rows, ' = landed ', landed_rows, ' + rejected ', rejected_rows, ' + skipped ', skipped_rows)
            from intake.file
            where path not like 'setup/%'
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    static List<String> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".answers"))
                    .map(file -> FOLDER.relativize(file).toString().replace(".answers", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileBecomesTheAnswersBesideIt(String name) throws IOException {
        var expected = Files.readString(FOLDER.resolve(name + ".answers"));
        var path = expected.lines().findFirst().orElseThrow().substring("inbox: ".length());

        assertThat(became(FOLDER.resolve(name + ".csv"), path)).isEqualTo(expected);
    }

    private String became(Path file, String path) throws IOException {
        for (var setup : List.of("teams.csv", "members.csv", "items.csv", "waves.csv")) {
            drop(FOLDER.resolve("setup").resolve(setup), "setup/" + setup);
        }
        drop(FOLDER.resolve("setup/climate.txt"), "instruments/climate.yml");
        var profile = Path.of(file.toString().replace(".csv", ".yml"));
        if (Files.exists(profile)) {
            drop(profile, "profiles/ours.yml");
        }
        drop(file, path);
        var home = Files.createDirectories(folder.resolve("home"));
        var dataSource = TestDatabase.fresh();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var intake = new Intake(
                new Sql(dataSource),
                IntakeSettings.usual(home, folder.resolve("inbox"), true, Duration.ofSeconds(60), clock));
        intake.readInstruments(1);
        intake.drop(sha -> false).forEach(one -> intake.judge(one, 1, done -> {}));
        var jdbc = new JdbcTemplate(dataSource);
        var lines = Stream.of(
                        List.of("inbox: " + path),
                        jdbc.queryForList(FILE, String.class),
                        jdbc.queryForList(ROWS, String.class),
                        jdbc.queryForList(SAID, String.class))
                .flatMap(List::stream);
        return String.join("\n", lines.toList()) + "\n";
    }

    private void drop(Path file, String path) throws IOException {
        var dropped = folder.resolve("inbox").resolve(path);
        Files.createDirectories(dropped.getParent());
        Files.copy(file, dropped);
        Files.setLastModifiedTime(dropped, FileTime.from(NOW.minusSeconds(3_600)));
    }
}
