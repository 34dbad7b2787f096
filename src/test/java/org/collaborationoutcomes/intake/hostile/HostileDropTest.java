package org.collaborationoutcomes.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.intake.DroppedFile;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.intake.JudgedFile;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** 55 to 69, 90, 92 to 94, 97, 98, 100: what becomes of files in the inbox, and of their rows in the database. */
@ExtendWith(OutputCaptureExtension.class)
class HostileDropTest {

    private static final String TEAMS = "district_id,district_name,team_id,team_name,area,deleted\n";

    @TempDir
    Path folder;

    private Path inbox;
    private JdbcTemplate jdbc;
    private Intake intake;
    private Facts facts;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.createDirectories(folder.resolve("home"));
        var dataSource = TestDatabase.fresh();
        var sql = new Sql(dataSource);
        jdbc = new JdbcTemplate(dataSource);
        intake = new Intake(sql, settings());
        facts = new Facts(sql);
    }

    private IntakeSettings settings() {
        var clock = Clock.fixed(Judged.NOW, ZoneOffset.UTC);
        return IntakeSettings.usual(folder.resolve("home"), inbox, true, Duration.ofSeconds(60), clock);
    }

    /** 55, 57. */
    @Test
    void aFileThatIsStillBeingWrittenWaits() throws IOException {
        var slow = drop("slow.csv", Sample.GOALS.file());
        Files.setLastModifiedTime(slow, FileTime.from(Judged.NOW.minusSeconds(30)));

        assertThat(taken()).isEmpty();

        Files.setLastModifiedTime(slow, FileTime.from(Judged.NOW.minusSeconds(60)));
        assertThat(taken()).containsExactly("slow.csv");
    }

    /** 56. */
    @Test
    void aFileThatChangesWhileItIsTakenWaitsAndLaterBytesAreANewVersion() throws IOException {
        drop("a.csv", Sample.GOALS.file());
        drop("b.csv", Sample.SURVEY.file());

        assertThat(intake.drop(sha -> grows("a.csv")))
                .extracting(DroppedFile::path)
                .containsExactly("b.csv");
        assertThat(taken()).contains("a.csv");
    }

    private boolean grows(String path) {
        try {
            drop(path, Files.readString(inbox.resolve(path)) + "\n");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 58. */
    @Test
    void aMarkerWithoutItsFileIsTold(CapturedOutput output) throws IOException {
        drop("a.csv.done", "");

        assertThat(taken()).isEmpty();
        assertThat(output.getAll()).contains("a.csv.done says that a file is complete which is not there");
    }

    /** 59. */
    @Test
    void noTimeOfAFileMeansAnything() throws IOException {
        Files.setLastModifiedTime(drop("old.csv", Sample.GOALS.file()), FileTime.fromMillis(0));
        Files.setLastModifiedTime(
                drop("b.csv", Sample.SURVEY.file()), FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
        drop("b.csv.done", "");

        assertThat(taken()).containsExactlyInAnyOrder("b.csv", "old.csv");
    }

    /** 60, 61. */
    @Test
    void linksAreLeftAlone(CapturedOutput output) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.csv"), Sample.GOALS.file());
        Files.setLastModifiedTime(secret, FileTime.from(Judged.NOW.minusSeconds(90)));
        Files.createSymbolicLink(inbox.resolve("outside.csv"), secret);
        Files.createSymbolicLink(inbox.resolve("nowhere.csv"), folder.resolve("none"));
        Files.createSymbolicLink(inbox.resolve("loop"), inbox);
        Files.createSymbolicLink(inbox.resolve("self.csv"), inbox.resolve("self.csv"));
        Files.createLink(inbox.resolve("hard.csv"), secret);
        drop("a.csv", Sample.SURVEY.file());

        assertThat(taken()).containsExactly("a.csv");
        assertThat(output.getAll())
                .contains(
                        "outside.csv is a link and was left alone",
                        "self.csv is a link and was left alone",
                        "hard.csv has another name");
        assertThat(secret).exists();
    }

    /** 62. */
    @Test
    void pipesAndFoldersNamedLikeFilesAreLeftAlone(CapturedOutput output) throws Exception {
        new ProcessBuilder("mkfifo", inbox.resolve("pipe.csv").toString())
                .start()
                .waitFor();
        drop("folder.csv/a.csv", Sample.SURVEY.file());

        assertThat(taken()).containsExactly("folder.csv/a.csv");
        assertThat(output.getAll()).contains("pipe.csv is a pipe or another device and was left alone");
    }

    /** 63. */
    @Test
    void anUnreadableFileOrFolderDoesNotStopTheOthers() throws IOException {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root"); // who reads everything
        var none = PosixFilePermissions.fromString("---------");
        Files.setPosixFilePermissions(drop("locked.csv", Sample.GOALS.file()), none);
        drop("closed/a.csv", Sample.GOALS.file());
        Files.setPosixFilePermissions(inbox.resolve("closed"), none);
        drop("a.csv", Sample.SURVEY.file());

        assertThat(taken()).containsExactly("a.csv");
        Files.setPosixFilePermissions(inbox.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    }

    /** 64. */
    @Test
    void aFileThatVanishesDoesNotStopTheOthers() throws IOException {
        drop("a.csv", Sample.GOALS.file());
        drop("b.csv", Sample.SURVEY.file());

        assertThat(intake.drop(sha -> vanishes("a.csv")))
                .extracting(DroppedFile::path)
                .containsExactly("b.csv");
    }

    private boolean vanishes(String path) {
        try {
            Files.deleteIfExists(inbox.resolve(path));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 65. */
    @Test
    void aNameOfBytesThatAreNoLettersIsLoadedAndArchivedToo() throws Exception {
        drop("plain.csv", Sample.GOALS.file());
        var rename = new ProcessBuilder("sh", "-c", "mv plain.csv \"$(printf 'bad\\377.csv')\"");
        assertThat(rename.directory(inbox.toFile()).start().waitFor()).isZero();

        assertThat(judgeAll()).hasSize(1).allMatch(file -> file.landed() == 1);
        intake.archive(id -> true);

        try (var left = Files.list(inbox)) {
            assertThat(left.map(file -> inbox.relativize(file).toString())).containsExactly("archive");
        }
    }

    /** 65, 66. */
    @Test
    void anyNameIsLoadedUnderAWorkNameAndArchived() throws IOException {
        var names = List.of(
                "-rf.csv",
                "dot..csv",
                "blank .csv ",
                "CON.csv",
                "a:b.csv",
                "'q\"u`o.csv",
                "$(x).csv",
                "%n%s.csv",
                "two\nlines.csv",
                "A.csv",
                "a.csv",
                "x".repeat(251) + ".csv");
        for (var name : names) {
            drop(name, Sample.GOALS.file(Sample.GOALS.row().replace("G1", "G" + names.indexOf(name))));
        }

        assertThat(judgeAll()).hasSize(names.size()).allMatch(file -> file.landed() == 1);
        intake.archive(id -> true);

        try (var left = Files.list(inbox)) {
            assertThat(left.map(file -> String.valueOf(file.getFileName()))).containsExactly("archive");
        }
        try (var archived = Files.list(inbox.resolve("archive/2026-11-21"))) {
            assertThat(archived.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
        try (var work = Files.list(folder.resolve("home/work"))) {
            assertThat(work.map(file -> String.valueOf(file.getFileName())))
                    .allMatch(name -> name.matches("[0-9a-f]{64}"));
        }
    }

    /** 68, 69. */
    @Test
    void theSameBytesCountOnceAndNewBytesOfANameChangeWhatTheyChange() throws IOException {
        drop("a.csv", Sample.GOALS.file());
        drop("copy.csv", Sample.GOALS.file());
        teamsAre("T1");
        assertThat(judgeAll()).extracting(JudgedFile::status).containsExactly("judged", "judged", "already_loaded");
        mergeAll();
        drop("a.csv", Sample.GOALS.file().replace("70", "80"));
        judgeAll();
        mergeAll();

        assertThat(jdbc.queryForList(
                        "select added || ' ' || changed from facts.file_fate order by file_id", String.class))
                .containsExactly("1 0", "1 0", "0 1");
    }

    /** 70, 71, 90, 91. */
    @Test
    void textComesBackAsItWasDropped() throws IOException {
        var texts = new ArrayList<>(Texts.NAUGHTY);
        for (int c = 0x21; c < 0x1F600; c += 251) { // some of every alphabet
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.MATH_SYMBOL) {
                texts.add("x" + Character.toString(c) + "y");
            }
        }
        var rows = IntStream.range(0, texts.size())
                .mapToObj(i -> Sample.GOALS
                        .with(Sample.Cell.TEXT, "\"" + texts.get(i).replace("\"", "\"\"") + "\"")
                        .replaceFirst("G1", "G" + i))
                .collect(Collectors.joining("\n"));
        drop("a.csv", Sample.GOALS.header() + "\n" + rows);
        teamsAre("T1");
        judgeAll();
        mergeAll();

        assertThat(texts).hasSizeGreaterThan(200);
        assertThat(jdbc.queryForList(
                        "select title from facts.goals order by substring(goal_id, 2)::integer", String.class))
                .isEqualTo(texts);
    }

    /** 81. */
    @Test
    void idsThatLostTheirZerosAreTold() throws IOException {
        drop("m.csv", "team_id,person_id,joined_on\nT1,0042,2026-08-01\nT1,0007,2026-08-01\nT1,9,2026-08-01\n");
        var row = Sample.ATTENDANCE.row();
        drop("a.csv", Sample.ATTENDANCE.file(row.replace("P1", "42"), row.replace("P1", "7"), row.replace("P1", "9")));
        teamsAre("T1");
        judgeAll();

        assertThat(jdbc.queryForList("select message from intake.problem", String.class))
                .containsExactly(
                        "'42' is in no list of the team's members, but '0042' is; so it is with 2 of the ids.");
    }

    /** 92. */
    @Test
    void keysDifferByCaseButNotByBlanksAround() throws IOException {
        var row = Sample.GOALS.row();
        drop("a.csv", Sample.GOALS.file(row, " " + row, row.replace("G1", "g1"), row.replace("G1", "G1\u00A0")));
        teamsAre("T1");
        judgeAll();
        mergeAll();

        assertThat(jdbc.queryForList("select goal_id from facts.goals order by goal_id collate \"C\"", String.class))
                .containsExactly("G1", "g1");
    }

    /** 93. */
    @Test
    void ofRowsWithOneKeyTheLastCountsAndTheEarlierAreSkipped() throws IOException {
        for (var sample : Sample.values()) {
            drop(sample + ".csv", sample.file(sample.row(), sample.row(), sample.with(Sample.Cell.NUMBER, "3")));
        }
        teamsAre("T1");
        judgeAll();
        mergeAll();

        assertThat(jdbc.queryForList(
                        "select added || ' ' || superseded from facts.file_fate order by file_id", String.class))
                .containsExactly("1 0", "1 2", "1 2", "1 2");
        assertThat(jdbc.queryForObject("select baseline from facts.goals", Double.class))
                .isEqualTo(3);
    }

    /** 94, 97, 98. */
    @Test
    void rowsOfAnUnknownOrRemovedTeamWaitAsOneCause() throws IOException {
        teamsAre("T11");
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> Sample.ATTENDANCE.row().replace("P1", "P" + i))
                .toArray(String[]::new);
        drop("a.csv", Sample.ATTENDANCE.file(rows));
        judgeAll();
        mergeAll();
        drop("gone.csv", TEAMS + ",,T11,,,true\n");
        drop("b.csv", Sample.GOALS.file(Sample.GOALS.row().replace("T1,", "T11,")));
        judgeAll();
        mergeAll();

        assertThat(jdbc.queryForList(
                        "select code || ' ' || value || ' ' || coalesce(other, '-') || ' ' || count(*) from facts.finding"
                                + " group by code, value, other order by 1",
                        String.class))
                .containsExactly("R-PARENT T1 T11 10000", "R-PARENT T11 - 1");
    }

    /** 100. */
    @Test
    void aDiskThatFailsStopsTheRunAndTheFileStays() throws IOException {
        Files.writeString(folder.resolve("home/work"), "where copies should go");
        drop("a.csv", Sample.GOALS.file());

        assertThatThrownBy(this::taken).isInstanceOf(UncheckedIOException.class);
        assertThat(inbox.resolve("a.csv")).exists();
        assertThat(jdbc.queryForObject("select count(*) from intake.file", Long.class))
                .isZero();
    }

    private void teamsAre(String... teams) throws IOException {
        var rows = new StringBuilder(TEAMS);
        for (var team : teams) {
            rows.append("D1,North,").append(team).append(",Team,teacher,\n");
        }
        drop("0-teams.csv", rows.toString());
    }

    private List<String> taken() {
        return intake.drop(sha -> false).stream().map(DroppedFile::path).toList();
    }

    private List<JudgedFile> judgeAll() {
        return intake.drop(sha -> false).stream()
                .map(file -> intake.judge(file, 1, done -> {}))
                .toList();
    }

    private void mergeAll() {
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
    }

    private Path drop(String path, String content) throws IOException {
        var file = inbox.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(Judged.NOW.minusSeconds(60)));
        return file;
    }
}
