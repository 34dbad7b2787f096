package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole way from dropped files to an edition, on a real database. */
class NightlyJobTest {

    private static final String TEAMS =
            "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher\n";
    private static final String ATTENDANCE =
            "meeting_id,team_id,meeting_date,person_id,status\nm1,t1,2026-01-12,p1,present\n"
                    + "m1,t1,2026-01-12,p2,absent\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final String url = TestDatabase.emptyUrl();

    @BeforeEach
    void anInbox() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
        drop("teams.csv", TEAMS);
    }

    private void drop(String name, String text) throws IOException {
        Files.writeString(folder.resolve("inbox").resolve(name), text);
    }

    private RunOutcome run(Kind kind, String... more) {
        try (var job = NightlyJob.open(settings(more))) {
            return job.run(kind);
        }
    }

    private List<String> settings(String... more) {
        var settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--outcomes.home=" + folder.resolve("home"),
                "--outcomes.inbox=" + folder.resolve("inbox"),
                "--outcomes.reports=" + folder.resolve("reports"),
                "--outcomes.settle=0s",
                "--outcomes.as-of=2026-01-30"));
        settings.addAll(List.of(more));
        return settings;
    }

    private Map<String, String> files(String under) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(folder.resolve(under))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                found.put(
                        folder.resolve(under).relativize(file).toString(), Integer.toHexString(Arrays.hashCode(bytes)));
            }
        }
        return found;
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(url));
    }

    @Test
    void whatWasDroppedIsPublishedOnce() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        0, "Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30"))));
        var edition = files("reports");
        assertThat(edition.keySet())
                .containsExactly(
                        ".installation",
                        "2026-01-30/2026-01-30 Collaboration report - North - board.html",
                        "2026-01-30/2026-01-30 Collaboration report - North - board.xlsx",
                        "2026-01-30/2026-01-30 Collaboration report - North.xlsx",
                        "2026-01-30/edition.json",
                        "2026-01-30/index.html",
                        "2026-01-30/metrics.csv",
                        "Latest - North - board.html",
                        "Latest - North - board.xlsx",
                        "Latest - North.xlsx",
                        "index.html");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30/edition.json")))
                .contains("North - board.html", "North - board.xlsx", "index.html", "metrics.csv");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30/metrics.csv")))
                .contains(
                        "\n2026-01-30,team,d1,teacher,t1,,ytd,2025-07-01,2026-01-30,attendance_rate,0.5,,,1,2,2,ok\n");
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        0,
                        "Nothing new came; the edition in %s stands.".formatted(folder.resolve("reports/2026-01-30"))));
        assertThat(files("reports")).isEqualTo(edition);
        assertThat(files("inbox/archive").keySet())
                .allMatch(name -> name.endsWith("/teams.csv") || name.endsWith("/attendance.csv"))
                .hasSize(2);
    }

    @Test
    void anIndexLeadsToEveryEditionAndAnEditionsOwnToThoseBeforeIt() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        run(Kind.REPORT, "--outcomes.as-of=2026-02-02");
        run(Kind.REPORT, "--outcomes.as-of=2025-11-30");

        assertThat(links("index.html"))
                .containsExactly(
                        "2026-02-02/2026-02-02%20Collaboration%20report%20-%20North.xlsx",
                        "2026-02-02/2026-02-02%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2026-02-02/2026-02-02%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "2026-01-30/2026-01-30%20Collaboration%20report%20-%20North.xlsx",
                        "2026-01-30/2026-01-30%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2026-01-30/2026-01-30%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "2025-11-30/2025-11-30%20Collaboration%20report%20-%20North.xlsx",
                        "2025-11-30/2025-11-30%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2025-11-30/2025-11-30%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "Latest%20-%20North%20-%20board.html",
                        "Latest%20-%20North%20-%20board.xlsx",
                        "Latest%20-%20North.xlsx")
                .allSatisfy(link -> assertThat(folder.resolve("reports").resolve(link.replace("%20", " ")))
                        .exists());
        // the earlier day came out later, and so stands in the list of no edition that was out
        assertThat(links("2026-02-02/index.html"))
                .containsExactly(
                        "2026-02-02%20Collaboration%20report%20-%20North.xlsx",
                        "2026-02-02%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2026-02-02%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "../index.html",
                        "../2026-01-30/index.html");
        assertThat(links("2025-11-30/index.html")).hasSize(4);
    }

    private List<String> links(String page) throws IOException {
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(Files.readString(folder.resolve("reports").resolve(page)))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    @Test
    void anEditionOfAnEarlierDayLeavesTheLatestCopyAlone() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var latest = files("reports").get("Latest - North.xlsx");

        assertThat(run(Kind.REPORT, "--outcomes.as-of=2025-11-30").exitStatus()).isZero();

        assertThat(folder.resolve("reports/2025-11-30")).isDirectory();
        assertThat(files("reports")).containsEntry("Latest - North.xlsx", latest);
    }

    @Test
    void aDistrictThatNobodyKnowsIsAWrongSetting() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN, "--outcomes.district=nowhere"))
                .isEqualTo(new RunOutcome(
                        78, "outcomes.district: District 'nowhere' was not released; released are [d1]"));
        assertThat(folder.resolve("reports/2026-01-30")).doesNotExist();
    }

    @Test
    void changedDataMakeTheNextEditionBesideTheFirst() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var first = files("reports/2026-01-30");
        drop("attendance.csv", ATTENDANCE.replace("present", "excused"));
        assertThat(run(Kind.RUN).sentence())
                .isEqualTo("Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30.02")));
        assertThat(files("reports/2026-01-30")).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.02/metrics.csv")))
                .contains("attendance_rate,0,,,0,2,2,ok\n");
    }

    @Test
    void aRejectedOrHeldRowOrARefusedFileIsToldByTheExitStatus() throws IOException {
        drop("attendance.csv", ATTENDANCE + "m2,t1,2026-01-40,p1,present\nm2,t9,2026-01-12,p1,present\n");
        drop("notes.csv", "what,ever\n1,2\n");
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        3,
                        "Published %s with 1 workbook. To mend: 1 row rejected, 1 row held, 1 file refused; the receipts are in %s."
                                .formatted(folder.resolve("reports/2026-01-30"), folder.resolve("inbox/feedback"))));
        assertThat(run(Kind.RUN).exitStatus()).isZero();
    }

    @Test
    void intakeAnswersAndPublishesNothing() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.INTAKE)).isEqualTo(new RunOutcome(0, "Loaded what was dropped."));
        assertThat(folder.resolve("reports")).doesNotExist();
        assertThat(folder.resolve("inbox/feedback/LAST-RUN.txt")).exists();
        assertThat(run(Kind.REPORT).sentence()).startsWith("Published ");
    }

    @Test
    void aRebuildChangesNothing() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var before = files("reports");
        assertThat(run(Kind.REBUILD).sentence())
                .matches("Computed [0-9,]+ figures as of 2026-01-30 again; none changed\\.");
        assertThat(files("reports")).isEqualTo(before);
        jdbc().update("update metrics.value set n = n + 1 where n is not null");
        assertThat(run(Kind.REBUILD).exitStatus()).isEqualTo(70);
    }

    @Test
    void anEditionThatIsGoneComesBackTheSame() throws IOException {
        run(Kind.RUN);
        var before = files("reports");
        try (var all = Files.walk(folder.resolve("reports/2026-01-30"))) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        assertThat(run(Kind.RUN).sentence()).startsWith("Published ");
        assertThat(files("reports")).isEqualTo(before);
    }

    @Test
    void anEditionThatAppearedBeforeItsRunDiedIsAdopted() throws IOException {
        run(Kind.RUN);
        var before = files("reports");
        forgetEditions();
        assertThat(run(Kind.RUN).exitStatus()).isZero();
        assertThat(files("reports")).isEqualTo(before);
        forgetEditions();
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN).sentence())
                .isEqualTo("Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30.02")));
        assertThat(jdbc().queryForList("select folder from release.edition order by number", String.class))
                .containsExactly("2026-01-30", "2026-01-30.02");
    }

    @Test
    void aFileThatIsTakenBackCountsNoMoreAndLoadsAgainWhenItIsDroppedAgain() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var first = Files.readString(folder.resolve("reports/2026-01-30/metrics.csv"));
        try (var job = NightlyJob.open(settings())) {
            assertThat(job.withdraw(List.of("attendance.csv", "no.csv")))
                    .isEqualTo(new RunOutcome(
                            64,
                            "'no.csv' is neither the sha256 nor the path of a file that is loaded; nothing was taken back."
                                    + " The receipts and %s tell the names."
                                            .formatted(folder.resolve("inbox/feedback/LAST-RUN.txt"))));
            assertThat(job.withdraw(List.of("attendance.csv")))
                    .isEqualTo(new RunOutcome(0, "Took back 1 file; the next run reports without."));
            assertThat(job.run(Kind.RUN).sentence()).startsWith("Published ");
        }
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.02/metrics.csv")))
                .doesNotContain("attendance_rate,0.5");
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN).sentence()).startsWith("Published ");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.03/metrics.csv")))
                .isEqualTo(first);
    }

    @Test
    void anAdoptedEditionIsRecordedAsItSpokeAndNotAsTheDataAreNow() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var said = said(1);
        forgetEditions();
        drop("attendance.csv", ATTENDANCE.replace("absent", "present"));
        assertThat(run(Kind.RUN).sentence())
                .isEqualTo("Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30.02")));

        assertThat(said).isNotEmpty();
        assertThat(said(1)).isEqualTo(said);
        assertThat(said(2)).hasSameSizeAs(said).isNotEqualTo(said);
        assertThat(jdbc().queryForList("select through_run from release.edition order by number", Long.class))
                .containsExactly(1L, 2L);
    }

    /** As if the run that made them had died before it wrote them down. */
    private void forgetEditions() {
        for (var table : List.of("edition_value", "edition_practice", "edition_finding", "edition")) {
            jdbc().update("delete from release." + table);
        }
    }

    private List<String> said(int number) {
        return jdbc().queryForList(
                        "select v::text from (select as_of, scope, district_id, area, team_id, subject, period, period_start,"
                                + " period_end, metric, value, low, high, numerator, denominator, n, state"
                                + " from release.edition_value where number = ? order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) as v",
                        String.class,
                        number);
    }

    @Test
    void workbooksOfSomeDistrictsOverUnchangedDataAreNoNewEdition() throws IOException {
        drop("more.csv", TEAMS.replace("d1,North,t1", "d2,South,t2"));
        run(Kind.RUN);
        var before = files("reports");

        assertThat(run(Kind.REPORT, "--outcomes.district=d2").sentence())
                .isEqualTo(
                        "Nothing new came; the edition in %s stands.".formatted(folder.resolve("reports/2026-01-30")));
        assertThat(run(Kind.REPORT).sentence()).startsWith("Nothing new came; ");
        assertThat(files("reports")).isEqualTo(before);
    }

    @Test
    void anEditionThatLacksAWorkbookIsFollowedByOneThatHoldsMore() throws IOException {
        drop("more.csv", TEAMS.replace("d1,North,t1", "d2,South,t2") + "d3,West,t3,Team three,teacher\n");
        run(Kind.RUN, "--outcomes.district=d1");
        var first = files("reports/2026-01-30");
        assertThat(first.keySet())
                .containsExactly(
                        "2026-01-30 Collaboration report - North - board.html",
                        "2026-01-30 Collaboration report - North - board.xlsx",
                        "2026-01-30 Collaboration report - North.xlsx",
                        "edition.json",
                        "index.html",
                        "metrics.csv");

        run(Kind.REPORT, "--outcomes.district=d2");
        assertThat(files("reports/2026-01-30.02").keySet())
                .contains(
                        "2026-01-30 Collaboration report - North.xlsx", "2026-01-30 Collaboration report - South.xlsx")
                .doesNotContain("2026-01-30 Collaboration report - West.xlsx");
        run(Kind.REPORT);
        assertThat(files("reports/2026-01-30.03")).hasSize(12);
        assertThat(run(Kind.REPORT, "--outcomes.district=d1").sentence())
                .isEqualTo("Nothing new came; the edition in %s stands."
                        .formatted(folder.resolve("reports/2026-01-30.03")));

        assertThat(files("reports/2026-01-30")).isEqualTo(first);
        assertThat(jdbc().queryForList("select distinct digest from release.edition", String.class))
                .hasSize(1);
        assertThat(jdbc().queryForList("select districts::text from release.edition order by number", String.class))
                .containsExactly("{d1}", "{d1,d2}", "{}");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.02/edition.json")))
                .contains("\"districts\" : [\n    \"d1\",\n    \"d2\"\n  ]");
    }

    @Test
    void aLimitedEditionThatIsGoneComesBackWithTheSameWorkbooks() throws IOException {
        drop("more.csv", TEAMS.replace("d1,North,t1", "d2,South,t2"));
        run(Kind.RUN, "--outcomes.district=d1");
        var before = files("reports");
        Files.move(folder.resolve("reports/2026-01-30"), folder.resolve("gone"));

        run(Kind.RUN, "--outcomes.district=d1");
        assertThat(files("reports")).isEqualTo(before);
    }

    @Test
    void aSecondRunAtTheSameTimeIsTurnedAway() throws SQLException {
        run(Kind.INTAKE);
        try (var other = DriverManager.getConnection(url);
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(1869968483, 7501166)");
            assertThat(run(Kind.RUN)).isEqualTo(new RunOutcome(75, "Another run holds the lock; try again later."));
        }
    }

    @Test
    void reportsThatCannotBeWrittenStopTheRun() throws IOException {
        Files.writeString(folder.resolve("reports"), "a file");
        assertThat(run(Kind.RUN).exitStatus()).isEqualTo(73);
        assertThat(jdbc().queryForList("select outcome from job.run", String.class))
                .containsExactly("failed");
        assertThat(jdbc().queryForList("select status from job.batch_job_execution", String.class))
                .containsExactly("FAILED");
    }

    @Test
    void anInboxThatIsNotThereIsAWrongSetting() {
        assertThat(run(Kind.RUN, "--outcomes.inbox=" + folder.resolve("inbocks")))
                .isEqualTo(new RunOutcome(
                        78,
                        "outcomes.inbox is '%s', must be a folder that is there; make it or name another."
                                .formatted(folder.resolve("inbocks"))));
    }

    @Test
    void aDatabaseThatIsNoPostgresqlIsAWrongSetting() {
        assertThatThrownBy(() -> NightlyJob.open(List.of("--spring.datasource.url=jdbc:h2:mem:x")))
                .isInstanceOf(NightlyJob.NotOpenedException.class)
                .hasMessage(
                        "spring.datasource.url does not begin with 'jdbc:postgresql:'; only a PostgreSQL server will"
                                + " do, like jdbc:postgresql://db.district.example/outcomes.");
    }

    @Test
    void noRowContentReachesSpringBatchsTables() throws IOException {
        drop("members.csv", "team_id,person_id,person_name,joined_on\nt1,canary-4711,Canary Example,2025-02-30\n");
        run(Kind.RUN);
        for (var table : jdbc().queryForList(
                        "select format('%I.%I', table_schema, table_name) from information_schema.tables"
                                + " where table_schema = 'job'",
                        String.class)) {
            assertThat(jdbc().queryForList(
                                    "select count(*) from %s as t where t::text ilike '%%canary%%'".formatted(table),
                                    Long.class))
                    .as(table)
                    .containsExactly(0L);
        }
    }
}
