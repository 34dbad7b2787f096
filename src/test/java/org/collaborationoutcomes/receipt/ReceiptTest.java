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
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.intake.JudgedFile;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("StringConcatToTextBlock") // line ends are the point
class ReceiptTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String PROGRESS = "goal_id,measured_on,value,note\n";

    @TempDir
    Path folder;

    private Path inbox;
    private Path feedback;
    private JdbcTemplate jdbc;
    private Intake intake;
    private Receipt receipt;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        feedback = inbox.resolve("feedback");
        var home = Files.createDirectories(folder.resolve("home"));
        var dataSource = TestDatabase.fresh();
        jdbc = new JdbcTemplate(dataSource);
        var sql = new Sql(dataSource);
        var clock = Clock.fixed(NOW, ZoneId.of("America/New_York"));
        intake = new Intake(sql, IntakeSettings.usual(home, inbox, true, Duration.ofSeconds(60), clock));
        receipt = new Receipt(sql, intake, feedback, clock);
    }

    @Test
    void thePersonsReceiptSaysHowMuchWasLoadedAndWhatToMend() throws IOException {
        drop(
                "oak/p.csv",
                PROGRESS
                        + "G1,2026-09-01,1,\nG1,soon,2,\nG2,2026-09-02,\"12,5\",\nG9,2026-09-03,3,\nG1,2026-09-01,4,\nG1,2026-09-31,4,\n");
        judge();
        merge(1, 1, 0, 0, 1, 1);
        finding(1, 5, "held", "R-PARENT", "goal_id", "G9", "G1");
        finding(1, 2, "superseded", "R-DUPKEY", "goal_id", "G1, 2026-09-01", "6");

        var summary = receipt.write(1);

        assertThat(summary).isEqualTo(new ReceiptSummary(1, 3, 1, 0));
        assertThat(summary.needsAttention()).isTrue();
        assertThat(feedback.resolve("2026-11-21/oak/p.csv.receipt.txt")).hasContent("""
                1 of 6 rows were loaded.

                File: oak/p.csv (progress)
                Received: 2026-11-21 05:00
                Rows: 6 read: 1 new, 0 changed, 0 as before, 0 removed, 1 waiting, 3 rejected, 1 left out

                TO MEND, FIRST THINGS FIRST

                1. Not a date (2 times)
                   - Row 3, column B (measured_on): 'soon' is not a date like 2025-09-01.
                   - Row 7, column B (measured_on): '2026-09-31' is not a date like 2025-09-01: September 2026 has 30 days.
                   What to do: Write the year, the month and the day, like 2025-09-01.

                2. Not a number
                   - Row 4, column C (value): '12,5' is not a number like 12.5.
                   What to do: Write digits, with a point before decimals; perhaps 12.5 is meant.

                GOOD TO KNOW

                1. Something that we do not know yet
                   - Row 5, column A (goal_id): 'G9' is not known yet; the nearest that is known is 'G1'.
                   What to do: If 'G9' is right, there is nothing to mend: the row waits, and is loaded by itself once a file tells of 'G9'. If it is a slip, correct it in your copy of the whole file and drop that together with an empty file called "p.csv.withdraw", which takes back what the first one brought.

                2. A row is there twice
                   - Row 2 and row 6 tell of the same: G1, 2026-09-01. Row 6 counts, the later one.
                   What to do: Nothing to do. If the earlier row was the right one, delete the later one and drop the file again.

                The rejected rows are beside this receipt, in the file that ends in .rejects.csv, each behind what is wrong with it. Correct them there, leave the file's name and its column names as they are, and drop it into the inbox; what was loaded need not be dropped again.
                Worth adding: the answers to a survey would make 20 of the 37 practices measurable.
                """);
        assertThat(feedback.resolve("LAST-RUN.txt")).hasContent("""
                What became of the files that were dropped last, the newest first.

                2026-11-21 05:00  oak/p.csv: 1 of 6 rows loaded
                    see 2026-11-21/oak/p.csv.receipt.txt
                """);
    }

    @Test
    void aFileThatWasTakenBackIsToldInBothReceipts() throws IOException {
        drop("oak/p.csv", PROGRESS + "G1,2026-09-01,1,\nG1,2026-09-02,2,\n");
        judge();
        merge(1, 2, 0, 0, 0, 0);
        receipt.write(1);
        drop("oak/p.csv.withdraw", "");
        intake.withdrawMarked(2);
        assertThat(receipt.write(2).receipts()).isZero();
        jdbc.update("delete from facts.file_fate");
        jdbc.update("insert into facts.withdrawal values (1, 2, 1, 1, 0, 1, 2)");

        assertThat(receipt.write(2)).isEqualTo(new ReceiptSummary(1, 0, 0, 0));

        assertThat(feedback.resolve("2026-11-21/oak/p.csv.withdraw.receipt.txt"))
                .hasContent("""
                oak/p.csv was taken back: it counts no more.

                File: oak/p.csv.withdraw (progress)
                Received: 2026-11-21 05:00
                It had been loaded on 2026-11-21 05:00 with 2 rows.

                Of what it had brought or changed:
                   1 gone, as no other file tells of them
                   1 as other files say
                   0 back that it had removed

                1 row of other files now waits for a team or goal that it had brought, and is loaded by itself when that comes again.

                2 rows of other files contradict what is left without it, and are not counted.

                If that was a slip, drop the same file again: it is loaded once more.
                Worth adding: the answers to a survey would make 20 of the 37 practices measurable.
                """);
        var json = json("2026-11-21/oak/p.csv.withdraw.receipt.json");
        assertThat(json.get("status").asString()).isEqualTo("withdrawn");
        assertThat(json.get("taken_back").toString())
                .isEqualTo(
                        "{\"file\":\"oak/p.csv\",\"sha256\":\"%s\",\"loaded_at\":\"2026-11-21T05:00:00-05:00\",\"rows\":2,\"gone\":1,\"returned\":1,\"back\":0,\"waiting\":1,\"contradicting\":2}"
                                .formatted(jdbc.queryForObject(
                                        "select sha256 from intake.file where file_id = 1", String.class)));
        assertThat(feedback.resolve("LAST-RUN.txt")).content().contains("oak/p.csv.withdraw: taken back\n");
    }

    @Test
    void theProgramsReceiptHasTheEightCountsAndAllSayings() throws IOException {
        drop("p.csv", PROGRESS + "G1,2026-09-01,1,\nG1,soon,2,\n");
        judge();
        merge(1, 0, 0, 0, 1, 0);
        finding(1, 2, "held", "R-PARENT", "goal_id", "G1", null);
        receipt.write(1);

        var json = json("2026-11-21/p.csv.receipt.json");
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "file",
                        "size",
                        "sha256",
                        "received_at",
                        "profile",
                        "feed",
                        "status",
                        "counts",
                        "problems",
                        "warnings");
        assertThat(json.get("counts").toString())
                .isEqualTo(
                        "{\"read\":2,\"added\":0,\"changed\":0,\"unchanged\":0,\"removed\":0,\"held\":1,\"rejected\":1,\"skipped\":0}");
        assertThat(json.get("status").asString()).isEqualTo("partly_loaded");
        assertThat(json.get("received_at").asString()).isEqualTo("2026-11-21T05:00:00-05:00");
        assertThat(json.get("problems").toString())
                .isEqualTo(
                        "[{\"line\":3,\"column\":\"measured_on\",\"cell\":\"B3\",\"code\":\"C-DATE\",\"value\":\"soon\",\"message\":\"Row 3, column B (measured_on): 'soon' is not a date like 2025-09-01.\",\"help\":\"Write the year, the month and the day, like 2025-09-01.\"}]");
        assertThat(json.get("warnings").get(0).get("message").asString())
                .isEqualTo("Row 2, column A (goal_id): 'G1' is not known yet.");
    }

    @Test
    void refusedAndKnownFilesAreAnsweredToo() throws IOException {
        drop("a.csv", PROGRESS + "G1,2026-09-01,1,\n");
        drop("b.csv", PROGRESS + "G1,2026-09-01,1,\n");
        drop("no.csv", "meeting_id,team_id,meeting_date,person,status\n");
        judge();
        merge(1, 1, 0, 0, 0, 0);

        assertThat(receipt.write(1)).isEqualTo(new ReceiptSummary(3, 0, 0, 1));
        assertThat(feedback.resolve("2026-11-21/b.csv.receipt.txt")).hasContent("""
                Already loaded on 2026-11-21 05:00, as a.csv. There is nothing to do.

                File: b.csv (progress)
                Received: 2026-11-21 05:00

                Each file is loaded once, however often it is dropped.
                Worth adding: the answers to a survey would make 20 of the 37 practices measurable.
                """);
        assertThat(json("2026-11-21/b.csv.receipt.json")
                        .get("warnings")
                        .get(0)
                        .get("message")
                        .asString())
                .isEqualTo("The same file was loaded before, on 2026-11-21 05:00, as a.csv.");
        assertThat(feedback.resolve("2026-11-21/no.csv.receipt.txt")).hasContent("""
                Nothing of this file was loaded.

                File: no.csv
                Received: 2026-11-21 05:00

                TO MEND, FIRST THINGS FIRST

                1. A column is missing
                   - The file looks like `attendance`, but the column `person_id` is missing; found: meeting_id, team_id, meeting_date, person, status.
                   What to do: Add what is missing, or rename `person` to `person_id`, and drop the file again.

                Mend the file and drop it again.
                Worth adding: the answers to a survey would make 20 of the 37 practices measurable.
                """);
        assertThat(json("2026-11-21/no.csv.receipt.json").get("feed").asString())
                .isEqualTo("attendance");
    }

    @Test
    void rejectedRowsAreMendedDroppedAgainAndLoad() throws IOException {
        drop("p.csv", PROGRESS + "G1,soon,1,\"=1+1, \"\"two\"\"\nlines\"\nG2,later,x,'=kept\nG3,2026-09-01,-5,fine\n");
        judge();
        merge(1, 1, 0, 0, 0, 0);
        receipt.write(1);
        var rejects = Files.readString(feedback.resolve("2026-11-21/p.csv.rejects.csv"));
        assertThat(rejects)
                .isEqualTo(
                        "\uFEFFreject_line,reject_column,reject_code,reject_message,goal_id,measured_on,value,note\r\n"
                                + "2,measured_on,C-DATE,\"Row 2, column B (measured_on): 'soon' is not a date like 2025-09-01. Write the year, the month and the day, like 2025-09-01.\",G1,soon,1,\"'=1+1, \"\"two\"\"\nlines\"\r\n"
                                + "3,measured_on value,C-DATE C-NUMBER,\"Row 3, column B (measured_on): 'later' is not a date like 2025-09-01. Write the year, the month and the day, like 2025-09-01. Row 3, column C (value): 'x' is not a number like 12.5. Write digits, with a point before decimals.\",G2,later,x,''=kept\r\n");

        drop("p.csv.rejects.csv", rejects);
        assertThat(judge()).isEmpty();
        drop("mended.csv", rejects.replace("G1,soon", "G1,2026-09-01").replace("G2,later,x", "G2,later,-7"));
        assertThat(judge())
                .extracting(JudgedFile::landed, JudgedFile::rejected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 1L));
        assertThat(jdbc.queryForObject("select note from intake.progress where file_id = 2", String.class))
                .isEqualTo("=1+1, \"two\"\nlines");

        merge(2, 1, 0, 0, 0, 0);
        receipt.write(2);
        assertThat(Files.readString(feedback.resolve("2026-11-21/mended.csv.rejects.csv")))
                .startsWith(
                        "\uFEFFreject_line,reject_column,reject_code,reject_message,goal_id,measured_on,value,note\r\n3,")
                .endsWith(",G2,later,-7,''=kept\r\n")
                .hasLineCount(2);
    }

    @Test
    void whatTheMergeRejectsIsInTheRejectsFileToo() throws IOException {
        drop("p.csv", PROGRESS + "G1,2026-09-01,1,a\nG2,2026-09-01,1,b\n");
        judge();
        jdbc.update("insert into facts.file_fate values (1, 1, 1, 0, 0, 0, 0, 1, 0)");
        finding(1, 3, "rejected", "R-CONFLICT", "measured_on", "2026-09-01", "2026-10-01");
        receipt.write(1);

        assertThat(Files.readString(feedback.resolve("2026-11-21/p.csv.rejects.csv")))
                .contains(
                        "\r\n3,measured_on,R-CONFLICT,\"Row 3, column B (measured_on): '2026-09-01' does not go with '2026-10-01'. Correct the one that is wrong; the other may have come with an earlier file.\",G2,2026-09-01,1,b\r\n");
    }

    @Test
    void twentyProblemsAreShownOfEachCauseSomeAndTheRestIsCounted() throws IOException {
        drop("p.csv", PROGRESS + "G1,soon,1,\n".repeat(412) + "G1,2026-09-01,x,\n");
        judge();
        merge(1, 0, 0, 0, 0, 0);
        receipt.write(1);

        var text = Files.readString(feedback.resolve("2026-11-21/p.csv.receipt.txt"));
        assertThat(text.lines().filter(line -> line.startsWith("   - "))).hasSize(20);
        assertThat(text).contains("   and 393 more").contains("'x' is not a number");
    }

    @Test
    void aTakenNameGetsTheNextNumberAndARunThatDiedBeforeItsNoteWritesNoSecondReceipt() throws IOException {
        drop("p.csv", PROGRESS + "G1,soon,1,\n");
        judge();
        merge(1, 0, 0, 0, 0, 0);
        receipt.write(1);
        var first = feedbackFiles();

        jdbc.update("delete from receipt.written");
        jdbc.update("delete from receipt.receipt");
        Files.createDirectories(folder.resolve("home/work"));
        Files.copy(
                inbox.resolve("p.csv"),
                folder.resolve("home/work")
                        .resolve(Objects.requireNonNull(
                                jdbc.queryForObject("select sha256 from intake.file", String.class))));
        receipt.write(2);
        assertThat(feedbackFiles()).isEqualTo(first);

        drop("p.csv", PROGRESS + "G1,sooner,1,\n");
        judge();
        merge(2, 0, 0, 0, 0, 0);
        receipt.write(3);
        assertThat(feedbackFiles())
                .contains("2026-11-21/p~2.csv.receipt.txt", "2026-11-21/p~2.csv.rejects.csv")
                .hasSize(7);
        assertThat(receipt.summary(3).receipts()).isEqualTo(1);
    }

    @Test
    void aJudgedFileWaitsForTheMergeAndItsCopyIsKeptUntilThen() throws IOException {
        drop("p.csv", PROGRESS + "G1,soon,1,\n");
        judge();

        assertThat(receipt.write(1).receipts()).isZero();
        assertThat(folder.resolve("home/work")).isNotEmptyDirectory();
        merge(1, 0, 0, 0, 0, 0);
        assertThat(receipt.write(2).receipts()).isEqualTo(1);
        assertThat(folder.resolve("home/work")).isEmptyDirectory();
        assertThat(receipt.isWritten(1)).isTrue();
    }

    private List<JudgedFile> judge() {
        return intake.drop(receipt::wrote).stream()
                .map(file -> intake.judge(file, 1, done -> {}))
                .toList();
    }

    /** What the merge would write. */
    private void merge(long file, long added, long changed, long unchanged, long held, long superseded) {
        jdbc.update(
                "insert into facts.file_fate values (?, 1, ?, ?, ?, 0, ?, 0, ?)",
                file,
                added,
                changed,
                unchanged,
                held,
                superseded);
    }

    private void finding(
            long file,
            int line,
            String fate,
            String code,
            String column,
            String value,
            @org.jspecify.annotations.Nullable String other) {
        jdbc.update(
                "insert into facts.finding values (?, ?, ?, ?, ?, ?, ?)", file, line, fate, code, column, value, other);
    }

    private void drop(String path, String content) throws IOException {
        var file = inbox.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
    }

    private JsonNode json(String path) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(feedback.resolve(path)));
    }

    private List<String> feedbackFiles() throws IOException {
        try (Stream<Path> files = Files.walk(feedback)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> feedback.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
