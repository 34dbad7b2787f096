package org.collaborationoutcomes.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rejected rows of each code are mended as they are told, dropped again, and load. */
class MendingLoopTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String GERMAN = """
            goal_id;team_id;title;baseline;target;starts_on;due_on;direction;weight
            D1;T1;Lesen fördern;45,5;70;3/9/2026;30/6/2027;increase;1,5
            D2;T1;=Größe;45,5;70;3/9/2026;4/6/2027;increse;
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Sql sql;
    private Intake intake;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() throws IOException {
        var dataSource = TestDatabase.fresh();
        sql = new Sql(dataSource);
        jdbc = new JdbcTemplate(dataSource);
        var home = Files.createDirectories(folder.resolve("home"));
        intake = new Intake(sql, IntakeSettings.usual(home, inbox(), true, Duration.ofSeconds(60), clock()));
    }

    @Test
    void rowsOfEachCodeLoadWhenTheyAreMendedAsTheyAreTold() throws IOException {
        assertThat(Fault.FAULTS.keySet()).isEqualTo(rejecting()).isEqualTo(Fault.MENDING.keySet());
        Fault.BEFORE.forEach(this::drop);
        Fault.FAULTS.values().forEach(fault -> drop(fault.path(), fault.content()));
        night(1);
        assertThat(foundCodes()).isEqualTo(rejecting());

        Fault.FAULTS.keySet().forEach(this::mend);
        night(2);

        assertThat(notLoaded(2)).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from receipt.receipt where run_id = 2", Integer.class))
                .isEqualTo(Fault.FAULTS.size());
        assertThat(jdbc.queryForList(
                        "select left(title, 20) from facts.goals where goal_id like 'R%' or goal_id like '9%'"
                                + " order by goal_id collate \"C\"",
                        String.class))
                .containsExactly(
                        "-2+3",
                        "=1+1",
                        "-5",
                        "\uFF1D1+1",
                        "=Smith,Ann",
                        "a \"b\"",
                        "=x",
                        "+1+1",
                        "xxxxxxxxxxxxxxxxxxxx",
                        "=Px",
                        "'=1+1",
                        "@SUM(A1)",
                        "''x",
                        "=cmd|' /C calc'!A0");
    }

    @Test
    void rejectedRowsOfAFileThatASpreadsheetSavedAreReadAsThatFileWas() throws IOException {
        Fault.BEFORE.forEach(this::drop);
        write("ziele.csv", GERMAN.getBytes(Charset.forName("windows-1252")));
        night(1);
        var rejects = feedback("ziele.csv.rejects.csv");
        assertThat(rejects)
                .content()
                .startsWith(
                        "\uFEFF\"\",,,,Leave this line: the rows below are written with,day first; decimal comma\r\nreject_line,");

        drop("other/mended.csv", Files.readString(rejects).replace("increse", "increase"));
        night(2);

        assertThat(jdbc.queryForList(
                        "select concat_ws(' ', goal_id, title, baseline, starts_on, due_on, weight) from facts.goals"
                                + " where goal_id like 'D%' order by goal_id",
                        String.class))
                .containsExactly(
                        "D1 Lesen fördern 45.5 2026-09-03 2027-06-30 1.5", "D2 =Größe 45.5 2026-09-03 2027-06-04 1");
        assertThat(notLoaded(2)).isEmpty();
    }

    /** All codes of cells, rows and exports, but for those that reject no row. */
    private Set<String> rejecting() {
        return Catalogue.load().codes().stream()
                .filter(code -> code.matches("[CRX]-.*") && !Fault.REJECTS_NO_ROW.contains(code))
                .collect(Collectors.toSet());
    }

    private Set<String> foundCodes() {
        return Set.copyOf(jdbc.queryForList(
                "select distinct code from intake.problem where severity = 'rejected'", String.class));
    }

    private List<String> notLoaded(long runId) {
        return jdbc.queryForList(
                "select concat_ws(' ', f.path, r.status, s.code, s.message) from receipt.receipt as r"
                        + " join intake.file as f using (file_id) left join receipt.saying as s using (file_id)"
                        + " where r.run_id = ? and (r.status <> 'loaded' or added + changed = 0"
                        + " or read <> added + changed + unchanged + removed + held + rejected + skipped)",
                String.class,
                runId);
    }

    /** Everything in the file stays but for what its rows are told to change. */
    private void mend(String code) {
        var fault = Objects.requireNonNull(Fault.FAULTS.get(code));
        try {
            var text = Csv.text(feedback(fault.path() + ".rejects.csv"));
            var mended = inbox().resolve("mended/" + code + ".csv");
            Files.createDirectories(mended.getParent());
            try (var lines = Csv.lines(text, ',');
                    var out = Files.newOutputStream(mended)) {
                var rows = Csv.ownRows(out); // marks before formulas stay as they are
                List<String> header = List.of();
                for (var line = lines.next(); line != null; line = lines.next()) {
                    var cells = line.cells();
                    if (cells.get(0).equals("reject_line")) {
                        header = cells;
                    }
                    rows.add(cells.get(0).matches("\\d+") ? mended(new RejectedRow(header, cells)) : cells);
                }
                rows.flush();
            }
            settle(mended);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> mended(RejectedRow row) {
        for (var found : row.codes()) {
            Objects.requireNonNull(Fault.MENDING.get(found), found).accept(row);
        }
        return row.cells();
    }

    private void night(long runId) {
        intake.readProfiles(runId);
        intake.drop(sha -> false).forEach(file -> intake.judge(file, runId, done -> {}));
        var facts = new Facts(sql);
        Facts.feeds().forEach(feed -> facts.merge(feed, runId));
        new Receipt(sql, intake, inbox().resolve("feedback"), clock()).write(runId);
        intake.archive(fileId -> true);
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private Path inbox() {
        return folder.resolve("inbox");
    }

    private Path feedback(String path) {
        return inbox().resolve("feedback/2026-11-21").resolve(path);
    }

    private void drop(String path, String content) {
        try {
            write(path, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String path, byte[] content) throws IOException {
        var file = inbox().resolve(path);
        Files.createDirectories(file.getParent());
        settle(Files.write(file, content));
    }

    private static void settle(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(3_600)));
    }
}
