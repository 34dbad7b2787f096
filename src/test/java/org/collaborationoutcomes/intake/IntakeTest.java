package org.collaborationoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String ATTENDANCE = "team_id,meeting_id,person_id,meeting_date,status\n";
    private static final String PROGRESS = "goal_id,measured_on,value\n";
    private static final String SURVEY = "survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value\n";

    @TempDir
    Path folder;

    private Path inbox;
    private Path home;
    private JdbcTemplate jdbc;
    private Intake intake;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        home = Files.createDirectories(folder.resolve("home"));
        var dataSource = TestDatabase.fresh();
        jdbc = new JdbcTemplate(dataSource);
        intake = new Intake(new Sql(dataSource), settings(inbox, home));
    }

    private static IntakeSettings settings(Path inbox, Path home) {
        return IntakeSettings.usual(home, inbox, true, Duration.ofSeconds(60), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void filesAreTakenInFeedOrderAndThenByPath() throws IOException {
        drop("b.csv", ATTENDANCE);
        drop("a/z.csv", ATTENDANCE);
        drop("z.csv", "team_id,person_id,joined_on\n");
        drop("0.csv", "what,is,this\n");

        assertThat(intake.drop(sha -> false))
                .extracting(DroppedFile::path)
                .containsExactly("z.csv", "a/z.csv", "b.csv", "0.csv");
    }

    @Test
    void onlySettledDataFilesOfTheInboxAreTaken() throws IOException {
        drop("old.csv", ATTENDANCE);
        drop("young.csv", ATTENDANCE + "\n");
        Files.setLastModifiedTime(inbox.resolve("young.csv"), FileTime.from(NOW.minusSeconds(59)));
        drop("complete.csv", ATTENDANCE + "\n\n");
        Files.setLastModifiedTime(inbox.resolve("complete.csv"), FileTime.from(NOW));
        drop("complete.csv.done", "");
        for (var name : List.of(
                ".hidden.csv",
                "~$lock.csv",
                "a.part",
                "a.TMP",
                "feedback/r.csv",
                "archive/o.csv",
                "instruments/i.csv",
                ".git/x.csv")) {
            drop(name, ATTENDANCE);
        }
        Files.createSymbolicLink(inbox.resolve("link.csv"), inbox.resolve("old.csv"));

        assertThat(intake.drop(sha -> false)).extracting(DroppedFile::path).containsExactly("complete.csv", "old.csv");
    }

    @Test
    void aPipeDoesNotBlockAndAnUnreadableFileDoesNotStopTheOthers() throws Exception {
        drop("a.csv", ATTENDANCE);
        new ProcessBuilder("mkfifo", inbox.resolve("pipe.csv").toString())
                .start()
                .waitFor();
        drop("gone/b.csv", ATTENDANCE + "\n");

        assertThat(intake.drop(sha -> false)).extracting(DroppedFile::path).containsExactly("a.csv", "gone/b.csv");
    }

    @Test
    void goodRowsLandAndBadOnesAreWrittenDownWithAllTheirProblems() throws IOException {
        drop(
                "a.csv",
                ATTENDANCE + "T1,M1,P1,2026-09-03,late\n\nT1,M1,,2026-09-31,late\n,,,,\nT1,M1,P2,2026-09-03,absent\n");

        assertThat(judgeAll()).containsExactly(new JudgedFile(1, "a.csv", "judged", "attendance", 3, 2, 1, 0));
        assertThat(jdbc.queryForList(
                        "select line || ' ' || person_id || ' ' || status from intake.attendance order by line",
                        String.class))
                .containsExactly("2 P1 late", "6 P2 absent");
        assertThat(jdbc.queryForList(
                        "select problem_no || ' ' || severity || ' ' || cell || ' ' || code from intake.problem order by problem_no",
                        String.class))
                .containsExactly("1 rejected D4 C-DATE", "2 rejected C4 C-REQUIRED");
        assertThat(jdbc.queryForObject(
                        "select array_to_string(columns, ',') || ' ' || encoding || delimiter || header_line from intake.file",
                        String.class))
                .isEqualTo("meeting_id,team_id,meeting_date,person_id,status UTF-8,1");
    }

    @Test
    void aFileThatTurnsOutUnreadableInTheEndLeavesNothingBehindButItsRefusal() throws IOException {
        drop("a.csv", ATTENDANCE + "T1,M1,P1,2026-09-03,late\n".repeat(7_000) + "\"T1,M1,P1,2026-09-03,late\n");

        assertThat(judgeAll()).containsExactly(new JudgedFile(2, "a.csv", "refused", "attendance", 0, 0, 0, 0));
        assertThat(count("intake.attendance")).isZero();
        assertThat(jdbc.queryForObject("select message from intake.problem", String.class))
                .isEqualTo("The quotation mark (\") that opens cell A7002 in row 7002 is never closed.");
    }

    @Test
    void theSameBytesAreLoadedOnceAndAnUnchangedPathStaysSilent() throws IOException {
        drop("a.csv", PROGRESS + "G1,2026-09-03,4\n");
        drop("b.csv", PROGRESS + "G1,2026-09-03,4\n");
        drop("bad.csv", "what,is,this\n");

        assertThat(judgeAll()).extracting(JudgedFile::status).containsExactly("judged", "already_loaded", "refused");
        assertThat(judgeAll()).isEmpty();
        drop("bad-again.csv", "what,is,this\n");
        assertThat(judgeAll()).extracting(JudgedFile::status).containsExactly("refused");
        assertThat(count("intake.progress")).isEqualTo(1);
    }

    @Test
    void whatTheJobItselfWroteIsLeftAlone() throws IOException {
        drop("a.csv", PROGRESS);

        assertThat(intake.drop(sha -> true)).isEmpty();
    }

    @Test
    void judgingTwiceLoadsOnce() throws IOException {
        drop("a.csv", PROGRESS + "G1,2026-09-03,4\n");
        var dropped = intake.drop(sha -> false);

        var first = intake.judge(dropped.get(0), 1, done -> {});
        assertThat(intake.judge(dropped.get(0), 2, done -> {})).isEqualTo(first);
        assertThat(count("intake.progress")).isEqualTo(1);
    }

    @Test
    void respondentsReachTheDatabaseOnlyAsKeyedHashes() throws IOException {
        drop(
                "s.csv",
                SURVEY
                        + "c,w,T1,ann@example.org,2026-09-03,Q1,4\nc,w,T1,ann @example.org,2026-09-03,Q1,4\nc,w,T1,ann@example.org,2026-09-03,Q2,6\n");
        judgeAll();

        var all = jdbc.queryForList(
                "select respondent_id from intake.survey union all select p::text from intake.problem p union all select f::text from intake.file f",
                String.class);
        assertThat(all).hasSize(4).noneMatch(text -> text.contains("example.org"));
        assertThat(all.get(0)).matches("[0-9a-f]{64}");
        assertThat(Files.getPosixFilePermissions(home.resolve("respondents.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void doneFilesAreArchivedNeverOverOthersAndSurveysWhereOnlyTheOperatorReads() throws IOException {
        drop("x/a.csv", PROGRESS + "G1,2026-09-03,4\n");
        drop("x/a.csv.done", "");
        drop("archive/2026-11-21/x/a.csv", "another");
        drop("s.csv", SURVEY);
        drop("almost.csv", SURVEY.replace("value", "answer"));
        judgeAll();

        intake.archive(id -> false);
        assertThat(inbox.resolve("x/a.csv")).exists();
        intake.archive(id -> true);
        intake.archive(id -> true);

        assertThat(inbox.resolve("archive/2026-11-21/x/a~2.csv"))
                .hasContent("goal_id,measured_on,value\nG1,2026-09-03,4");
        assertThat(inbox.resolve("archive/2026-11-21/x/a~2.csv.done")).exists();
        assertThat(inbox.resolve("archive/2026-11-21/x/a.csv")).hasContent("another");
        for (var name : List.of("s.csv", "almost.csv")) {
            var secret = home.resolve("archive/2026-11-21").resolve(name);
            assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(inbox.resolve(name)).doesNotExist();
        }
    }

    @Test
    void aRefusedFileOfWhichNobodyKnowsWhatItHoldsIsArchivedWhereOnlyTheOperatorReads() throws IOException {
        drop("damaged.csv", SURVEY + "c,w,T1,ann,2026-09-03,Q1,4\nc,w,T1,b\0b,2026-09-03,Q1,4\n");
        drop("export.csv", "Timestamp,We keep our word\n2026-09-03,4\n");
        judgeAll();

        intake.archive(id -> true);

        for (var name : List.of("damaged.csv", "export.csv")) {
            var secret = home.resolve("archive/2026-11-21").resolve(name);
            assertThat(secret).exists();
            assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(inbox.resolve("archive/2026-11-21").resolve(name)).doesNotExist();
        }
    }

    @Test
    void aRunThatDiedBetweenMovingAFileAndNotingItFindsItInTheArchive() throws IOException {
        drop("a.csv", PROGRESS);
        judgeAll();
        intake.archive(id -> true);
        jdbc.update("update intake.file set archived_at = null, archived_as = null");

        intake.archive(id -> true);

        assertThat(jdbc.queryForObject("select archived_as from intake.file", String.class))
                .endsWith("archive/2026-11-21/a.csv");
    }

    @Test
    void filesStayWhereTheyAreWhereTheInboxIsKept() throws IOException {
        var kept = IntakeSettings.usual(home, inbox, false, Duration.ZERO, Clock.fixed(NOW, ZoneOffset.UTC));
        drop("a.csv", PROGRESS);
        judgeAll();

        new Intake(new Sql(Objects.requireNonNull(jdbc.getDataSource())), kept).archive(id -> true);

        assertThat(inbox.resolve("a.csv")).exists();
    }

    @Test
    void whateverTheBytesAreTheyAreJudgedOrRefused() throws IOException {
        var random = new Random(7);
        var good = (ATTENDANCE + "T1,M1,P1,2026-09-03,late\n\"T1\",\"M\n1\",Jos\u00e9,2026-09-31,late\n")
                .repeat(4)
                .getBytes(StandardCharsets.UTF_8);
        var checks = Intake.checks(settings(inbox, home));
        for (int round = 0; round < 150; round++) {
            var bytes = good.clone();
            for (int hit = 0; hit <= random.nextInt(6); hit++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? "\",;\t\n\r'=|".charAt(random.nextInt(9)) : random.nextInt(256));
            }
            var problems = new ArrayList<Problem>();

            var checked = check(checks, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)), problems);

            assertThat(problems).noneMatch(p -> (p.message() + p.help()).matches("(?s).*\\{\\w+}.*"));
            assertThat(checked.refused() ? problems.size() : 1).isPositive();
        }
    }

    /** What is hit are cells alone, so that what was written is known, whatever it became. */
    @Test
    void howeverCellsAreSpoiledEveryRecordThatWasWrittenIsCounted() throws IOException {
        var random = new Random(11);
        var checks = Intake.checks(settings(inbox, home));
        for (int round = 0; round < 100; round++) {
            var rows = new StringBuilder(ATTENDANCE);
            long written = 0;
            for (int row = random.nextInt(30); row >= 0; row--) {
                boolean blank = random.nextInt(4) == 0;
                written += blank ? 0 : 1;
                rows.append(
                        blank
                                ? List.of("\n", ",,,,\n", "  \n").get(random.nextInt(3))
                                : "T%d,\"M\n%d\",Jos\u00e9,2026-09-3%d,late\n".formatted(row, row, random.nextInt(2)));
            }
            var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            for (int hit = 0; hit <= random.nextInt(40); hit++) {
                int place = random.nextInt(ATTENDANCE.length(), bytes.length);
                if (Character.isLetterOrDigit(bytes[place])) {
                    bytes[place] = (byte) "x7,;|'=&-".charAt(random.nextInt(9));
                }
            }

            var checked = check(checks, bytes, new ArrayList<>());

            assertThat(checked.wellFormed() + checked.rejected())
                    .as(rows.toString())
                    .isEqualTo(written);
            assertThat(checked.skipped()).isZero();
        }
    }

    private CheckedFile check(Intake.Checks checks, byte[] bytes, List<Problem> problems) throws IOException {
        return checks.check(Files.write(inbox.resolve("fuzz.csv"), bytes), problems::add);
    }

    @Test
    void aKnownFileThatIsDroppedAgainIsArchivedAgainInSilence() throws IOException {
        drop("a.csv", PROGRESS);
        judgeAll();
        intake.archive(id -> true);
        drop("a.csv", PROGRESS);

        assertThat(judgeAll()).isEmpty();
        intake.archive(id -> true);

        assertThat(inbox.resolve("a.csv")).doesNotExist();
        assertThat(inbox.resolve("archive/2026-11-21/a~2.csv")).exists();
        assertThat(jdbc.queryForObject("select archived_as from intake.file", String.class))
                .endsWith("/a~2.csv");
    }

    @Test
    void aFileThatChangedAfterItsCopyIsNotArchivedButJudgedAnew() throws IOException {
        drop("a.csv", PROGRESS);
        judgeAll();
        drop("a.csv", PROGRESS + "G1,2026-09-03,4\n");
        intake.archive(id -> true);

        assertThat(inbox.resolve("a.csv")).exists();
        assertThat(judgeAll()).extracting(JudgedFile::landed).containsExactly(1L);
    }

    @Test
    void everyRowOfRandomMixturesIsAccountedFor() throws IOException {
        var random = new Random(42);
        var written = new ArrayList<String>();
        for (int file = 0; file < 12; file++) {
            var csv = new StringBuilder(ATTENDANCE);
            int records = 0;
            for (int row = random.nextInt(200); row > 0; row--) {
                int kind = random.nextInt(6);
                records += kind == 0 ? 0 : 1;
                csv.append(
                        switch (kind) {
                            case 0 -> "\n";
                            case 1 -> "T1,M1,P" + row + ",2026-09-0" + random.nextInt(10) + ",present\n";
                            case 2 -> ATTENDANCE;
                            case 3 -> "T1,\"M\n1\",P1,2026-09-03,late\n";
                            case 4 -> "T1,M1,P1\n";
                            default -> "T1,M" + file + ",P" + row + ",2026-09-03,late\n";
                        });
            }
            var name = "f%02d.csv".formatted(file);
            drop(name, csv.toString());
            written.add(name + " " + records);
        }
        judgeAll();

        assertThat(jdbc.queryForList("select path || ' ' || read_rows from intake.file order by path", String.class))
                .isEqualTo(written);
        assertThat(jdbc.queryForObject("select sum(landed_rows) from intake.file", Long.class))
                .isEqualTo(count("intake.attendance"));
        assertThat(jdbc.queryForObject("select sum(rejected_rows) from intake.file", Long.class))
                .isEqualTo(
                        count("(select distinct file_id, line from intake.problem where severity = 'rejected') as p"));
        assertThat(jdbc.queryForObject("select sum(skipped_rows) from intake.file", Long.class))
                .isEqualTo(count("intake.problem where code = 'H-REPEAT'"))
                .isPositive();
    }

    @Test
    void aSurveysDescriptionGivesItsScaleAndABrokenOneLeavesTheLastGoodOne() throws IOException {
        drop(
                "instruments/c.yml",
                "survey_id: climate\nscale: [1, 7]\nmissing: [not sure]\nitems:\n  - {id: Q1, scale: [0, 10]}\n");
        intake.readInstruments(1);
        drop("instruments/c.yml", "survey_id: climate\nscales: [1, 9]\n");
        intake.readInstruments(2);
        intake.readInstruments(3);
        drop(
                "s.csv",
                SURVEY
                        + "climate,w,T1,r,2026-09-03,Q1,10\nclimate,w,T1,r,2026-09-03,Q2,8\nclimate,w,T1,r,2026-09-03,Q3,Not Sure\n");

        assertThat(judgeAll())
                .extracting(JudgedFile::landed, JudgedFile::rejected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, 1L));
        assertThat(jdbc.queryForList(
                        "select message || ' ' || help from intake.problem where severity = 'refused'", String.class))
                .containsExactly(
                        "The file has 'scales', which is no setting. Until it is mended, the survey's last good description holds. Write `scale`.");
    }

    @Test
    void itemsOfASpreadsheetGiveTheirScaleToAnswersOfTheSameDrop() throws IOException {
        drop("z.csv", "survey_id,item_id,language,text,scale_max\nclimate,Q1,en,We trust,7\nclimate,Q2,en,We act,\n");
        drop("s.csv", SURVEY + "climate,w,T1,r,2026-09-03,Q1,7\nclimate,w,T1,r,2026-09-03,Q2,6\n");

        assertThat(judgeAll())
                .extracting(JudgedFile::path, JudgedFile::landed, JudgedFile::rejected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("z.csv", 2L, 0L),
                        org.assertj.core.groups.Tuple.tuple("s.csv", 1L, 1L));
    }

    @Test
    void anAliasNamesASourceAndAScaleEndsAboveItsBeginning() throws IOException {
        drop("a.csv", "source_name,source_email,person_id\nAnn,,P1\n,ann@school.example,P1\n,,P1\n");
        drop("b.csv", "survey_id,item_id,language,text,scale_min,scale_max\nclimate,Q1,en,We trust,5,5\n");
        judgeAll();

        assertThat(jdbc.queryForList(
                        "select source_name || '|' || source_email || '|' || team_id from intake.aliases order by line",
                        String.class))
                .containsExactly("Ann||", "|ann@school.example|");
        assertThat(jdbc.queryForList(
                        "select message || ' ' || help from intake.problem order by file_id", String.class))
                .containsExactly(
                        "Row 4, column B (source_email) is empty. Fill it in, for example: the name or the address as the other tool shows it.",
                        "Row 2, column F (scale_max): '5' does not go with '5' in scale_min. A scale ends above its beginning. Correct one of the two numbers.");
    }

    @Test
    void teamsWithoutDistrictAreThoseOfTheOnlyDistrictOfTheInstallation() throws IOException {
        var usual = settings(inbox, home);
        assertThat(districtOfATeam("a", usual)).isEqualTo("district District");
        assertThat(districtOfATeam("b", usual.of(List.of(), "Dale Schools"))).isEqualTo("district Dale Schools");
        assertThat(districtOfATeam("c", usual.of(List.of("dale"), null))).isEqualTo("dale dale");
        assertThat(districtOfATeam("d", usual.of(List.of("dale"), "Dale Schools")))
                .isEqualTo("dale Dale Schools");
        assertThat(districtOfATeam("e", usual.of(List.of("dale", "hill"), null)))
                .isEqualTo("Row 2, district_id is empty.");
    }

    private String districtOfATeam(String team, IntakeSettings settings) throws IOException {
        drop(team + ".csv", "team_id,team_name,area\n" + team + ",Team,teacher\n");
        intake = new Intake(new Sql(Objects.requireNonNull(jdbc.getDataSource())), settings);
        judgeAll();
        return Objects.requireNonNull(jdbc.queryForObject(
                "select coalesce((select district_id || ' ' || district_name from intake.teams where team_id = ?),"
                        + " (select message from intake.problem))",
                String.class,
                team));
    }

    @Test
    void aCheckSaysTheSameAndLeavesNoTrace() throws IOException {
        var file = drop("a.csv", ATTENDANCE + "T1,M1,P1,2026-09-03,late\nT1,M1,P1,2026-09-33,late\n");
        var problems = new ArrayList<Problem>();

        var checked = Intake.checks(settings(inbox, home)).check(file, problems::add);
        judgeAll();

        assertThat(checked.wellFormed()).isEqualTo(1);
        assertThat(checked.rejected()).isEqualTo(1);
        assertThat(checked.feed()).isEqualTo("attendance");
        assertThat(checked.firstRows().get(0)).containsEntry("person_id", "P1");
        assertThat(problems)
                .extracting(Problem::message)
                .isEqualTo(jdbc.queryForList("select message from intake.problem", String.class));
    }

    @Test
    void whoSomebodyIsInAnExportLandsWithTheRow() throws IOException {
        drop(
                "a.csv",
                "team_id,meeting_id,person_id,meeting_date,status,source_name,source_email,source_id\n"
                        + "T1,M1,ann@x.example,2026-09-03,remote,Ann Smith (Guest),Ann@X.example,\n");
        assertThat(judgeAll()).extracting(JudgedFile::landed).containsExactly(1L);
        assertThat(jdbc.queryForList("select source_name, source_email, source_id from intake.attendance"))
                .hasToString("[{source_name=Ann Smith (Guest), source_email=Ann@X.example, source_id=null}]");
        assertThat(count("intake.problem")).isZero();
    }

    private List<JudgedFile> judgeAll() {
        return intake.drop(sha -> false).stream()
                .map(file -> intake.judge(file, 1, done -> {}))
                .toList();
    }

    private Path drop(String path, String content) throws IOException {
        var file = inbox.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        return file;
    }

    private long count(String from) {
        Long count = jdbc.queryForObject("select count(*) from " + from, Long.class);
        return count == null ? -1 : count;
    }
}
