package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.CollaborationOutcomes;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** The program as it is started: a process of its own, what was typed, what it says last and how it ends. */
class StartedProgramTest extends Nights {

    private static final String TEAMS = """
            district_id,district_name,team_id,team_name,area
            d1,North,t1,Team one,teacher
            d2,South,t2,Team two,teacher
            """;
    private static final String ATTENDANCE = """
            meeting_id,team_id,meeting_date,person_id,status
            m1,t1,2026-01-12,p1,present
            m2,t2,2026-01-12,p2,present
            """;

    @Test
    void whatIsTypedHolds() throws Exception {
        var inbox = Files.createDirectory(folder.resolve("a"));
        Files.writeString(inbox.resolve("teams.csv"), TEAMS);
        Files.writeString(inbox.resolve("attendance.csv"), ATTENDANCE + "m3,t1,2026-01-40,p1,present\n");

        var said = new ArrayList<String>();
        var typed = "run --inbox a --reports b --feedback c --as-of 2026-01-29 --district d1 --after-load keep";
        assertThat(ended(started(typed), said)).as(String.join("\n", said)).isEqualTo(3);

        assertThat(said.get(said.size() - 1))
                .isEqualTo(
                        "Published b/2026-01-29 with 1 workbook. To mend: 1 row rejected, 0 rows held, 0 files refused; the receipts are in c.");
        assertThat(files("a").keySet()).containsExactly("attendance.csv", "teams.csv");
        assertThat(files("c").keySet())
                .anyMatch(name -> name.endsWith("/attendance.csv.receipt.txt"))
                .anyMatch(name -> name.endsWith("/attendance.csv.rejects.csv"));
        assertThat(files("b/2026-01-29").keySet())
                .containsExactly(
                        "2026-01-29 Collaboration report - North - board.html",
                        "2026-01-29 Collaboration report - North - board.xlsx",
                        "2026-01-29 Collaboration report - North.xlsx",
                        "edition.json",
                        "index.html",
                        "metrics.csv");
        var figures = Files.readAllLines(folder.resolve("b/2026-01-29/metrics.csv"));
        assertThat(figures.stream().filter(line -> line.contains(",d2,")))
                .hasSameSizeAs(
                        figures.stream().filter(line -> line.contains(",d1,")).toList())
                .contains("2026-01-29,team,d2,teacher,t2,,ytd,2025-07-01,2026-01-29,meetings_held,1,,,,,,ok");
        assertThat(folder.resolve("home/postgres")).doesNotExist();
        assertThat(folder.resolve("home")).isDirectory();
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void afterASignalInTheMiddleOfIntakeTheNextRunPublishesWhatAnUndisturbedOneDoes() throws Exception {
        drop("teams.csv", TEAMS);
        drop("attendance.csv", ATTENDANCE);
        var said = new ArrayList<String>();
        assertThat(stoppedWhileAttendanceLands(said))
                .as(String.join("\n", said))
                .isEqualTo(143);

        assertThat(said.get(said.size() - 1)).isEqualTo("Stopped by a signal; the next run does what is left.");
        assertThat(rows("select outcome || ' ' || exit_status from job.run")).containsExactly("stopped 143");
        assertThat(files("reports").keySet()).containsExactly(".installation");
        assertThat(run(Kind.RUN).exitStatus()).isZero();

        Files.createDirectory(folder.resolve("undisturbed"));
        Files.writeString(folder.resolve("undisturbed/teams.csv"), TEAMS);
        Files.writeString(folder.resolve("undisturbed/attendance.csv"), ATTENDANCE);
        var other = run(
                Kind.RUN,
                "--spring.datasource.url=" + TestDatabase.freshUrl(),
                "--outcomes.home=" + folder.resolve("other home"),
                "--outcomes.inbox=" + folder.resolve("undisturbed"),
                "--outcomes.reports=" + folder.resolve("other reports"));
        assertThat(other.exitStatus()).isZero();
        assertThat(published("reports")).isEqualTo(published("other reports")).hasSizeGreaterThan(10);
    }

    /** A lock on the table holds the program where it is until the signal has come. */
    private int stoppedWhileAttendanceLands(List<String> said) throws Exception {
        try (var other = DriverManager.getConnection(url);
                var holding = other.createStatement()) {
            other.setAutoCommit(false);
            holding.execute("lock table intake.attendance in share row exclusive mode");
            var program = started("run --as-of 2026-01-30");
            var patience = Instant.now().plus(Duration.ofMinutes(2));
            boolean waits = waits();
            while (!waits && program.isAlive() && Instant.now().isBefore(patience)) {
                Thread.sleep(50);
                waits = waits();
            }
            program.toHandle().destroy(); // which, unlike the process's own, leaves its output open
            Thread.sleep(300); // until it has heard
            other.rollback();
            int status = ended(program, said);
            assertThat(waits).as(String.join("\n", said)).isTrue();
            return status;
        }
    }

    private boolean waits() {
        return !rows("select pid::text from pg_locks where relation = 'intake.attendance'::regclass and not granted")
                .isEmpty();
    }

    /** All published files but the mark of whose they are. */
    private Map<String, String> published(String reports) throws IOException {
        var files = files(reports);
        files.remove(".installation");
        return files;
    }

    private Process started(String typed) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                CollaborationOutcomes.class.getName()));
        command.addAll(List.of(typed.split(" ", -1)));
        command.add("--outcomes.settle=0s");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("SPRING_DATASOURCE_URL", url);
        builder.environment().put("OUTCOMES_HOME", folder.resolve("home").toString());
        return builder.start();
    }

    /** The program starts in another folder. */
    private static String absolute(String classPath) {
        var separator = System.getProperty("path.separator");
        return List.of(classPath.split(separator, -1)).stream()
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((first, second) -> first + separator + second)
                .orElseThrow();
    }

    private static int ended(Process program, List<String> said) throws IOException, InterruptedException {
        try (var out = Objects.requireNonNull(program.inputReader(StandardCharsets.UTF_8))) {
            out.lines().forEach(said::add);
        }
        return program.waitFor();
    }
}
