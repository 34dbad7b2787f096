package org.collaborationoutcomes.receipt;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class PeopleToConfirmTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String HEADER =
            "\uFEFFsource_name,source_email,team_id,person_id,nearest_in_roster,meetings_seen,last_seen\r\n";

    @TempDir
    Path folder;

    private Path inbox;
    private Path list;
    private JdbcTemplate jdbc;
    private Intake intake;
    private Receipt receipt;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        list = inbox.resolve("feedback/people-to-confirm.csv");
        var home = Files.createDirectories(folder.resolve("home"));
        var dataSource = TestDatabase.fresh();
        jdbc = new JdbcTemplate(dataSource);
        var sql = new Sql(dataSource);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        intake = new Intake(sql, IntakeSettings.usual(home, inbox, true, Duration.ofSeconds(60), clock));
        receipt = new Receipt(sql, intake, inbox.resolve("feedback"), clock);
        unknown("t2", "=Bob", "", "");
        unknown("t1", "Big, Ann", "ann@x", "Ann Big = P1");
    }

    private void unknown(String team, String name, String email, String nearest) {
        jdbc.update(
                "insert into facts.person_to_confirm values (?, ?, ?, 2, '2026-09-08', nullif(?, ''))",
                team,
                name,
                email,
                nearest);
    }

    private void drop(String name, String text) throws IOException {
        var file = Files.writeString(inbox.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        intake.drop(receipt::wrote).forEach(dropped -> intake.judge(dropped, 1, done -> {}));
    }

    private List<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(inbox.resolve("feedback"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LastRun.NAME))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whomNobodyKnowsIsAskedForAndTheListIsWrittenOnlyWhenItChanges() throws IOException {
        receipt.write(1);
        assertThat(list)
                .hasContent(
                        HEADER + "\"Big, Ann\",ann@x,t1,,Ann Big = P1,2,2026-09-08\r\n'=Bob,,t2,,,2,2026-09-08\r\n");
        var longAgo = FileTime.from(NOW.minusSeconds(900_000));
        Files.setLastModifiedTime(list, longAgo);
        receipt.write(2);
        assertThat(Files.getLastModifiedTime(list)).isEqualTo(longAgo);
        assertThat(lists()).containsExactly("people-to-confirm.csv");

        jdbc.update("delete from facts.person_to_confirm where team_id = 't2'");
        receipt.write(3);
        assertThat(list).hasContent(HEADER + "\"Big, Ann\",ann@x,t1,,Ann Big = P1,2,2026-09-08\r\n");
        jdbc.update("delete from facts.person_to_confirm");
        receipt.write(4);
        assertThat(lists()).isEmpty();
    }

    @Test
    void aListThatSomebodyWorksInIsSetAsideAndNeverLost() throws IOException {
        receipt.write(1);
        var filledIn = Files.readString(list).replace("ann@x,t1,,", "ann@x,t1,P1,");
        Files.writeString(list, filledIn);
        receipt.write(2);
        assertThat(lists()).containsExactly("people-to-confirm.csv", "people-to-confirm~2.csv");
        assertThat(list.resolveSibling("people-to-confirm~2.csv")).hasContent(filledIn);

        jdbc.update("delete from facts.person_to_confirm");
        Files.writeString(list, filledIn);
        receipt.write(3);
        assertThat(list).hasContent(filledIn);
    }

    @Test
    void aListDroppedUnansweredIsLeftAlone() throws IOException {
        receipt.write(1);
        drop("list.csv", Files.readString(list));
        assertThat(jdbc.queryForList("select status from intake.file")).isEmpty();
    }

    @Test
    void anAnsweredListLoadsItsAnswersAndLeavesTheOpenQuestionsOut() throws IOException {
        unknown("t3", "Kit", "", "");
        receipt.write(1);
        drop("list.csv", Files.readString(list).replace("'=Bob,,t2,,", "'=Bob,,t2,P2,"));
        assertThat(jdbc.queryForList("select * from intake.aliases"))
                .hasToString(
                        "[{file_id=1, line=3, deleted=false, source_name==Bob, source_email=, team_id=t2, person_id=P2}]");
        assertThat(jdbc.queryForList("select read_rows, landed_rows, rejected_rows, skipped_rows from intake.file"))
                .hasToString("[{read_rows=3, landed_rows=1, rejected_rows=0, skipped_rows=2}]");
        assertThat(jdbc.queryForList(
                        "select severity || ' ' || code || ' ' || message from intake.problem", String.class))
                .containsExactly(
                        "warning R-OPEN Row 2 leaves `person_id` open and was left out.",
                        "warning R-OPEN Row 4 leaves `person_id` open and was left out.");
    }

    @Test
    void aBlankPersonInAnyOtherFileIsRejected() throws IOException {
        drop("a.csv", "source_name,person_id,meetings_seen\nKit,,3\n");
        assertThat(jdbc.queryForList("select code from intake.problem", String.class))
                .containsExactly("H-EXTRA", "C-REQUIRED");
    }
}
