package org.collaborationoutcomes.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.intake.parcel.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final List<String> COMMANDS = List.of(
            "run",
            "intake",
            "report",
            "rebuild",
            "demo",
            "schedule",
            "status",
            "withdraw",
            "explain",
            "check",
            "templates",
            "learn");

    @Test
    void eachCommandHasHelp() {
        for (var command : COMMANDS) {
            var told = new StringWriter();

            assertThat(Command.line(List.of())
                            .setOut(new PrintWriter(told, true))
                            .execute(command, "--help"))
                    .isZero();
            assertThat(told.toString())
                    .startsWith("Usage: collaboration-outcomes %s ".formatted(command))
                    .contains("-h, --help");
        }
    }

    @Test
    void theProgramsHelpNamesEveryCommandAndEveryExitStatus() {
        var told = new StringWriter();

        assertThat(Command.line(List.of()).setOut(new PrintWriter(told, true)).execute("--help"))
                .isZero();
        assertThat(Command.line(List.of()).getSubcommands().keySet()).containsExactlyInAnyOrderElementsOf(COMMANDS);
        assertThat(told.toString().lines().map(line -> line.strip().split(" ", 2)[0]))
                .containsAll(COMMANDS)
                .containsSubsequence("0", "3", "64", "69", "70", "73", "75", "78", "143");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "walk", "run --as-of=tomorrow", "run --after-load=burn", "check", "learn", "run --nothing"})
    void wrongUsageIs64(String typed) {
        var words = typed.isEmpty() ? new String[0] : typed.split(" ");
        assertThat(Command.execute(words)).isEqualTo(64);
    }

    @Test
    void aProfileIsLearnedIntoANewFileAndNeverOverAnother(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("jobs.csv"), "What,By when\nCall,2026-01-15\n");
        var profile = folder.resolve("jobs.yml");

        assertThat(Command.execute("learn", file.toString(), "--to", profile.toString()))
                .isZero();
        assertThat(profile).content().contains("feed: actions", "due_on: {any: ['by when']");
        assertThat(Command.execute("learn", file.toString(), "--to", profile.toString()))
                .isEqualTo(64);
        assertThat(Command.execute("learn", folder.resolve("none.csv").toString()))
                .isEqualTo(3);

        var rows = List.of("What,By when", "Call,2026-01-15");
        var book = Books.write(folder.resolve("lists.xlsx"), "One", rows, "Two", rows);
        var first = folder.resolve("lists.yml");
        assertThat(Command.execute("learn", book.toString(), "--to", first.toString()))
                .isZero();
        assertThat(first).content().contains("profile: our.one");
        assertThat(folder.resolve("lists-2.yml")).content().contains("profile: our.two");
    }

    @Test
    void aDayThatIsNoneIsToldWithoutTheNamesOfClasses() {
        var told = new StringWriter();
        var line = Command.line(List.of()).setErr(new PrintWriter(told, true));

        assertThat(line.execute("run", "--as-of=2026-13-01")).isEqualTo(64);
        assertThat(told.toString().lines())
                .containsExactly(
                        "Invalid value for option '--as-of': '2026-13-01' is not a date like 2026-01-30",
                        "Try 'collaboration-outcomes run --help'.");
    }

    @Test
    void aWordThatIsNoneIsToldWithThoseThatAre() {
        var told = new StringWriter();
        var line = Command.line(List.of()).setErr(new PrintWriter(told, true));

        assertThat(line.execute("run", "--after-load=burn")).isEqualTo(64);
        assertThat(told.toString().lines())
                .containsExactly(
                        "Invalid value for option '--after-load': 'burn' is neither keep nor archive",
                        "Try 'collaboration-outcomes run --help'.");
    }

    @Test
    void aWrongSettingIs78() {
        assertThat(Command.execute("run", "--outcomes.settle=soon")).isEqualTo(78);
    }

    @Test
    void aScheduleThatIsNoneIs78() {
        assertThat(Command.execute(
                        "schedule",
                        "--spring.datasource.url=" + TestDatabase.freshUrl(),
                        "--outcomes.schedule.cron=at night"))
                .isEqualTo(78);
    }

    @Test
    void whatGoesWrongIsToldWithoutWhatTheDriverSaid() throws Exception {
        var told = new StringWriter();
        var line = Command.line(List.of()).setErr(new PrintWriter(told, true));
        var trouble = new IllegalStateException(new SQLException("Key (name)=(Ada Example)", "08006"));

        assertThat(line.getExecutionExceptionHandler().handleExecutionException(trouble, line, null))
                .isEqualTo(69);
        assertThat(told.toString().lines())
                .containsExactly(
                        "The database went away or is full (SQL state 08006). Nothing was published; run again when it is back.");
    }

    @Test
    void aDatabaseThatIsAwayIs69() {
        assertThat(Command.execute(
                        "run", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:9/none?connectTimeout=1"))
                .isEqualTo(69);
    }
}
