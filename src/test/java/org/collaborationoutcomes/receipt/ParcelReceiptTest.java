package org.collaborationoutcomes.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.intake.JudgedFile;
import org.collaborationoutcomes.intake.parcel.Books;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Workbooks and archives from the inbox to their receipts and into the archive. */
class ParcelReceiptTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final List<String> TEAMS = List.of("team_id,team_name,area", "T1,One,teacher");
    private static final List<String> ATTENDANCE = List.of(
            "Attendance of team one",
            "",
            "team_id,meeting_id,person_id,meeting_date,status",
            "T1,M1,P1,2026-09-03,late",
            "",
            "T1,M1,P2,2026-09-03,lat",
            "T1,M1,P3,2026-09-03,absent");
    private static final List<String> SURVEY = List.of(
            "survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value", "climate,w,T1,R1,2026-09-03,Q1,4");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Path inbox;
    private Path home;
    private JdbcTemplate jdbc;
    private Sql sql;
    private Intake intake;
    private Receipt receipt;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        home = Files.createDirectories(folder.resolve("home"));
        var dataSource = TestDatabase.fresh();
        jdbc = new JdbcTemplate(dataSource);
        sql = new Sql(dataSource);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        intake = new Intake(sql, IntakeSettings.usual(home, inbox, true, Duration.ofSeconds(60), clock));
        receipt = new Receipt(sql, intake, inbox.resolve("feedback"), clock);
    }

    @Test
    void aWorkbookIsLoadedSheetBySheet() throws IOException {
        book("oak/b.xlsx", "Log", ATTENDANCE, "Team", TEAMS, "Notes", List.of("we met"));

        assertThat(judgeAll())
                .containsExactly(
                        new JudgedFile(1, "oak/b.xlsx/Team", "judged", "teams", 1, 1, 0, 0),
                        new JudgedFile(2, "oak/b.xlsx/Log", "judged", "attendance", 3, 2, 1, 0),
                        new JudgedFile(3, "oak/b.xlsx", "opened", null, 0, 0, 0, 0));
        assertThat(jdbc.queryForList(
                        "select line || ' ' || person_id || ' ' || status from intake.attendance order by line",
                        String.class))
                .containsExactly("4 P1 late", "7 P3 absent");
        answer();

        var feedback = inbox.resolve("feedback/2026-11-21/oak");
        assertThat(feedback.resolve("b.xlsx.receipt.txt")).hasContent("""
                It was opened, and what is in it was read.

                File: oak/b.xlsx
                Received: 2026-11-21 10:00

                GOOD TO KNOW

                1. A sheet was left out
                   - The sheet 'Notes' has no column names that we know, and was left out.
                   What to do: If it holds data, put the column names of the template into its first row and drop the workbook again.

                2. What is in it
                   - Read as files of their own: Log (attendance), Team (teams).
                   What to do: Each has a receipt of its own, in the folder that is called like this file.

                What became of the rows is in the receipts of its parts.
                Worth adding: the answers to a survey would make 21 more of the 37 practices measurable.
                """);
        assertThat(feedback.resolve("b.xlsx/Log.receipt.txt"))
                .content()
                .startsWith("2 of 3 rows were loaded.\n\nFile: oak/b.xlsx/Log (attendance)\n")
                .contains("Row 6, column E (status): 'lat' is none of the words allowed here. Did you mean 'late'?");
        assertThat(feedback.resolve("b.xlsx/Log.rejects.csv"))
                .content()
                .startsWith("\uFEFFreject_line,reject_column,reject_code,reject_message,team_id,meeting_id")
                .endsWith(",T1,M1,P2,2026-09-03,lat\r\n");
    }

    @Test
    void rejectedRowsOfASheetAreMendedAsCsv() throws IOException {
        book("b.xlsx", "Log", ATTENDANCE, "Team", TEAMS);
        judgeAll();
        answer();
        var rejects = Files.readString(inbox.resolve("feedback/2026-11-21/b.xlsx/Log.rejects.csv"));
        drop("mended.csv", rejects.replace(",lat\r", ",late\r").getBytes(StandardCharsets.UTF_8));

        assertThat(judgeAll()).containsExactly(new JudgedFile(4, "mended.csv", "judged", "attendance", 1, 1, 0, 0));
    }

    @Test
    void theSameWorkbookIsLoadedOnce() throws IOException {
        book("a.xlsx", "Team", TEAMS);
        Files.copy(inbox.resolve("a.xlsx"), inbox.resolve("b.xlsx"));
        Files.setLastModifiedTime(inbox.resolve("b.xlsx"), FileTime.from(NOW.minusSeconds(60)));

        assertThat(judgeAll())
                .extracting(file -> file.path() + " " + file.status())
                .containsExactly("a.xlsx/Team judged", "a.xlsx opened", "b.xlsx already_loaded");
        assertThat(judgeAll()).isEmpty();
        answer();
        assertThat(inbox.resolve("feedback/2026-11-21/b.xlsx.receipt.txt"))
                .content()
                .startsWith("Already loaded on 2026-11-21 10:00, as a.xlsx. There is nothing to do.");
        Files.copy(inbox.resolve("archive/2026-11-21/a.xlsx"), inbox.resolve("c.xlsx"));
        Files.setLastModifiedTime(inbox.resolve("c.xlsx"), FileTime.from(NOW.minusSeconds(60)));
        assertThat(judgeAll()).extracting(JudgedFile::status).containsExactly("already_loaded");
    }

    @Test
    void aNewVersionOfAWorkbookLoadsOnlyTheSheetsThatChanged() throws IOException {
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE);
        judgeAll();
        answer();
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE.subList(0, 4));

        assertThat(judgeAll())
                .extracting(file -> file.path() + " " + file.status())
                .containsExactly("a.xlsx/Log judged", "a.xlsx opened");
    }

    @Test
    void whatDiedOnTheWayIsOpenedAgainAndLoadedOnce() throws IOException {
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE);
        intake.judge(intake.drop(sha -> false).get(0), 1, done -> {});

        assertThat(judgeAll())
                .extracting(file -> file.path() + " " + file.status())
                .containsExactly("a.xlsx/Log judged", "a.xlsx opened");
        assertThat(jdbc.queryForObject("select count(*) from intake.teams", Long.class))
                .isEqualTo(1);
    }

    @Test
    void itIsArchivedWhenAllItsPartsHaveTheirReceipts() throws IOException {
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE);
        judgeAll();

        intake.archive(id -> id != 1);
        assertThat(inbox.resolve("a.xlsx")).exists();
        answer();
        assertThat(inbox.resolve("a.xlsx")).doesNotExist();
        assertThat(jdbc.queryForList("select distinct archived_as from intake.file", String.class))
                .containsExactly(inbox.resolve("archive/2026-11-21/a.xlsx").toString());
        assertThat(home.resolve("work")).isEmptyDirectory();
    }

    @Test
    void whatMayHoldAnswersIsArchivedWhereOnlyTheOperatorReads() throws IOException {
        book("answers.xlsx", "Team", TEAMS, "Answers", SURVEY);
        book("notes.xlsx", "Team", List.of("team_id,team_name,area", "T2,Two,teacher"), "Notes", List.of("Ann said"));
        judgeAll();
        Files.copy(inbox.resolve("answers.xlsx"), inbox.resolve("z.xlsx"));
        Files.setLastModifiedTime(inbox.resolve("z.xlsx"), FileTime.from(NOW.minusSeconds(60)));
        judgeAll();
        answer();

        for (var name : List.of("answers.xlsx", "notes.xlsx", "z.xlsx")) {
            assertThat(home.resolve("archive/2026-11-21").resolve(name)).exists();
        }
    }

    @Test
    void aWorkbookIsTakenBackWithAllThatCameInItAndLoadsAgainWhenItIsDroppedAgain() throws IOException {
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE);
        judgeAll();
        answer();
        drop("a.xlsx.withdraw", new byte[0]);
        intake.withdrawMarked(2);

        assertThat(jdbc.queryForList("select path || ' ' || status from intake.file order by file_id", String.class))
                .containsExactly(
                        "a.xlsx/Team withdrawn",
                        "a.xlsx/Log withdrawn",
                        "a.xlsx opened",
                        "a.xlsx.withdraw withdrawal",
                        "a.xlsx.withdraw withdrawal");
        Files.delete(inbox.resolve("a.xlsx.withdraw"));
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE);
        assertThat(judgeAll())
                .extracting(file -> file.path() + " " + file.status())
                .containsExactly("a.xlsx/Team judged", "a.xlsx/Log judged", "a.xlsx opened");
        assertThat(judgeAll()).isEmpty();
    }

    @Test
    void oneSheetIsTakenBackAloneAndLoadsAgainWithItsWorkbook() throws IOException {
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE);
        judgeAll();
        answer();
        intake.withdraw("a.xlsx/Log", 2);
        new Facts(sql).withdraw(2);
        book("a.xlsx", "Team", TEAMS, "Log", ATTENDANCE);

        assertThat(judgeAll())
                .extracting(file -> file.path() + " " + file.status())
                .containsExactly("a.xlsx/Log judged", "a.xlsx opened");
    }

    @Test
    void oneBadFileOfAnArchiveDoesNotStopTheOthers() throws IOException {
        var path = inbox.resolve("all.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            entry(zip, "bad.csv", "what,is,this\n");
            entry(zip, "oak/teams.csv", String.join("\n", TEAMS));
            entry(zip, "photo.png", "\u0089PNG");
        }
        Files.setLastModifiedTime(path, FileTime.from(NOW.minusSeconds(60)));

        assertThat(judgeAll())
                .extracting(file -> file.path() + " " + file.status())
                .containsExactly(
                        "all.zip/oak/teams.csv judged",
                        "all.zip/bad.csv refused",
                        "all.zip/photo.png refused",
                        "all.zip opened");
        answer();
        assertThat(inbox.resolve("feedback/2026-11-21/all.zip/oak/teams.csv.receipt.txt"))
                .content()
                .startsWith("1 of 1 row was loaded.");
        assertThat(inbox.resolve("feedback/2026-11-21/all.zip/bad.csv.receipt.txt"))
                .content()
                .startsWith("Nothing of this file was loaded.");
        assertThat(Files.readString(inbox.resolve("feedback/LAST-RUN.txt")))
                .contains("  all.zip: opened; what is in it has receipts of its own\n");
    }

    @Test
    void aWorkbookThatCannotBeReadIsRefusedOnceAndStopsNothing() throws IOException {
        drop("a.xlsx", "team_id,team_name,area\nT1,One,teacher\n".getBytes(StandardCharsets.UTF_8));
        drop("b.zip", "PK\u0003\u0004 torn".getBytes(StandardCharsets.UTF_8));
        drop("c.csv", "team_id,team_name,area\nT2,Two,teacher\n".getBytes(StandardCharsets.UTF_8));

        assertThat(judgeAll()).extracting(JudgedFile::status).containsExactly("judged", "refused", "refused");
        assertThat(judgeAll()).isEmpty();
        assertThat(jdbc.queryForList("select code from intake.problem order by file_id", String.class))
                .containsExactly("F-ENDING", "F-ZIP");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
    }

    private void book(String name, Object... sheets) throws IOException {
        var file = inbox.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.setLastModifiedTime(Books.write(file, sheets), FileTime.from(NOW.minusSeconds(60)));
    }

    private void drop(String name, byte[] bytes) throws IOException {
        Files.setLastModifiedTime(Files.write(inbox.resolve(name), bytes), FileTime.from(NOW.minusSeconds(60)));
    }

    private List<JudgedFile> judgeAll() {
        return intake.drop(receipt::wrote).stream()
                .map(file -> intake.judge(file, 1, done -> {}))
                .toList();
    }

    private void answer() {
        var facts = new Facts(sql);
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
        receipt.write(1);
        intake.archive(receipt::isWritten);
    }
}
