package org.collaborationoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class WithdrawalsTest {

    private static final String PROGRESS = "goal_id,measured_on,value\nG1,2026-09-03,4\n";

    @TempDir
    Path folder;

    private Path inbox;
    private Sql sql;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.createDirectories(folder.resolve("home"));
        var dataSource = TestDatabase.fresh();
        sql = new Sql(dataSource);
        jdbc = new JdbcTemplate(dataSource);
    }

    /** A run some seconds from now: the file system notes by its own clock when a file came. */
    private void run(int seconds) {
        var at = Clock.fixed(Instant.now().plusSeconds(seconds), ZoneOffset.UTC);
        var settings = IntakeSettings.usual(folder.resolve("home"), inbox, true, Duration.ZERO, at);
        var intake = new Intake(sql, settings);
        intake.withdrawMarked(1);
        intake.drop(sha -> false).forEach(file -> intake.judge(file, 1, rows -> {}));
        if (archives) {
            intake.archive(id -> true);
        }
    }

    private boolean archives;

    private Path drop(String path, String content) throws IOException {
        var file = inbox.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, content);
    }

    private List<String> files() {
        return jdbc.queryForList(
                "select path || ' ' || status || coalesce(' ' || loaded_as, '') from intake.file order by file_id",
                String.class);
    }

    @Test
    void anEmptyFileTakesBackTheOneWhoseNameItBearsAndTheSameBytesLoadAgain() throws IOException {
        archives = true;
        drop("oak/p.csv", PROGRESS);
        run(0);
        drop("oak/p.csv.withdraw", "");
        run(0);
        assertThat(files()).containsExactly("oak/p.csv withdrawn", "oak/p.csv.withdraw withdrawal 1");
        assertThat(inbox.resolve("oak")).isEmptyDirectory();

        drop("oak/p.csv", PROGRESS);
        run(0);
        drop("oak/p.csv.withdraw", "");
        run(0);
        assertThat(files())
                .containsExactly(
                        "oak/p.csv withdrawn",
                        "oak/p.csv.withdraw withdrawal 1",
                        "oak/p.csv withdrawn",
                        "oak/p.csv.withdraw withdrawal 3");
    }

    @Test
    void whereFilesStayInTheInboxWhatLiesThereIsTakenBackOnceAndNotLoadedUntilItIsDroppedAgain() throws IOException {
        drop("p.csv", PROGRESS);
        run(0);
        drop("p.csv.withdraw", "");
        run(10);
        run(20);
        assertThat(files()).containsExactly("p.csv withdrawn", "p.csv.withdraw withdrawal 1");

        jdbc.update("update intake.file set withdrawn_at = withdrawn_at - interval '1 minute'");
        Files.move(inbox.resolve("p.csv"), folder.resolve("p.csv"));
        run(30);
        Files.move(folder.resolve("p.csv"), inbox.resolve("p.csv"));
        run(40);
        assertThat(files()).containsExactly("p.csv withdrawn", "p.csv.withdraw withdrawal 1", "p.csv judged");
    }

    @Test
    void bytesThatAnotherPathBroughtOnceMoreLoadFromThereAfterTheyWereTakenBack() throws IOException {
        archives = true;
        drop("a.csv", PROGRESS);
        drop("b.csv", PROGRESS);
        run(0);
        drop("b.csv.withdraw", "");
        run(0);
        assertThat(files()).containsExactly("a.csv withdrawn", "b.csv already_loaded 1", "b.csv.withdraw withdrawal 1");

        drop("b.csv", PROGRESS);
        run(0);
        assertThat(files()).endsWith("b.csv judged");
    }

    @Test
    void whatIsNotLoadedCannotBeTakenBackAndAFileWithContentIsNoSuchRequest() throws IOException {
        drop("x.csv.withdraw", "");
        drop("y.csv.withdraw", "what,is,this\n");
        run(0);

        assertThat(files()).containsExactly("x.csv.withdraw refused", "y.csv.withdraw refused");
        assertThat(jdbc.queryForList(
                        "select code || ': ' || message from intake.problem where file_id = 1", String.class))
                .containsExactly(
                        "F-WITHDRAW: No file that was dropped as x.csv is loaded, so there is nothing to take back.");
        run(0);
        assertThat(files()).hasSize(2);
    }

    @Test
    void aFileIsKnownByItsSha256ItsPathInTheInboxAndWhereItLay() throws IOException {
        var file = drop("oak/p.csv", PROGRESS);
        run(0);
        var sha256 = jdbc.queryForObject("select sha256 from intake.file", String.class);
        var settings = IntakeSettings.usual(folder.resolve("home"), inbox, true, Duration.ZERO, Clock.systemUTC());
        var intake = new Intake(sql, settings);

        assertThat(List.of(Objects.requireNonNull(sha256), "oak/p.csv", file.toString()))
                .allMatch(intake::isLoaded);
        assertThat(List.of("p.csv", "", "\0", sha256.substring(1), folder.toString()))
                .noneMatch(intake::isLoaded);
        intake.withdraw("oak/p.csv", 1);
        assertThat(intake.isLoaded("oak/p.csv")).isFalse();
        intake.withdraw("oak/p.csv", 1);
        assertThat(files()).containsExactly("oak/p.csv withdrawn", "oak/p.csv.withdraw withdrawal 1");
    }
}
