package org.collaborationoutcomes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.collaborationoutcomes.database.own.Home;
import org.collaborationoutcomes.database.own.Postmaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnServerLifeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @BeforeEach
    void homeInATemporaryFolder() throws IOException {
        home = ForgetfulServer.killable(folder.toRealPath().resolve("home"));
    }

    @Test
    void twoUsersOfOneProcessShareOneServerAndTheLastStopsIt() throws SQLException {
        Database first = Database.own(home);
        Database second = Database.own(home);

        assertThat(second.url()).isEqualTo(first.url());
        first.close();
        first.close();
        assertThat(number(second, "select 7")).isEqualTo(7);
        second.close();
        assertThat(Postmaster.running(home)).isEmpty();
        assertThat(home.postmasterPid()).doesNotExist();
    }

    @Test
    void twoProcessesShareOneServerAndTheLastStopsIt() throws Exception {
        try (UserProcess other = UserProcess.open(home.folder())) {
            Postmaster started = Postmaster.running(home).orElseThrow();
            try (Database joined = Database.own(home)) {
                assertThat(joined.url()).contains("127.0.0.1:" + started.port() + "/outcomes");
                assertThat(Postmaster.running(home)).contains(started);
            }
            assertThat(other.isAlive()).isTrue();
            assertThat(Postmaster.running(home)).contains(started);
        }
        assertThat(Postmaster.running(home)).isEmpty();
    }

    @Test
    void theServerOfAKilledProcessIsReplacedWithWhatItCommittedAndWithoutWhatItWasDoing() throws Exception {
        Postmaster orphan;
        try (UserProcess killed = UserProcess.open(home.folder())) {
            killed.work();
            killed.halt();
            orphan = Postmaster.running(home).orElseThrow();
        }

        try (Database database = Database.own(home)) {
            assertThat(Postmaster.running(home).orElseThrow().pid()).isNotEqualTo(orphan.pid());
            assertThat(number(database, "select answer from kept")).isEqualTo(42);
            assertThat(number(database, "select count(*) from pg_stat_activity where query like '%sleep(600)'"))
                    .isZero();
        }
    }

    @Test
    void aKilledServerIsStartedAgainAtOnceAndRecovers() throws Exception {
        try (Database before = Database.own(home)) {
            execute(before, "create table kept as select 43 as answer");
            ProcessHandle.of(Postmaster.running(home).orElseThrow().pid())
                    .orElseThrow()
                    .destroyForcibly();

            try (Database after = Database.own(home)) {
                assertThat(number(after, "select answer from kept")).isEqualTo(43);
            }
        }
        assertThat(Postmaster.running(home)).isEmpty();
    }

    @Test
    void aStalePidFileThatNamesAnotherProgramOrNothingIsNoObstacle() throws Exception {
        Database.own(home).close();
        Files.writeString(
                home.postmasterPid(),
                ProcessHandle.current().pid() + "\n" + home.data() + "\n1700000000\n5432\n\n127.0.0.1\n");
        Database.own(home).close();

        Files.createFile(home.postmasterPid());
        Database.own(home).close();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(home.postmasterPid()).doesNotExist();
    }

    @Test
    void aServerThatRefusesOurPasswordIsLeftAlone() throws Exception {
        try (UserProcess other = UserProcess.open(home.folder())) {
            Path password = home.superuserPassword();
            String right = Files.readString(password);
            Files.writeString(password, "wrong\n");

            assertThatThrownBy(() -> Database.own(home))
                    .isInstanceOf(DatabaseAwayException.class)
                    .hasMessage(home.folder() + ": its server refuses the password in " + password
                            + " - put the former file back, or stop that server if somebody else started it");

            assertThat(other.isAlive()).isTrue();
            assertThat(Postmaster.running(home)).isPresent();
            Files.writeString(password, right);
        }
    }

    @Test
    void aSecondServerIsNeverStartedWhileAnotherProcessUsesTheHome() throws Exception {
        try (UserProcess other = UserProcess.open(home.folder())) {
            ProcessHandle server = ProcessHandle.of(
                            Postmaster.running(home).orElseThrow().pid())
                    .orElseThrow();
            server.destroyForcibly();
            server.onExit().join();

            assertThatThrownBy(() -> Database.own(home))
                    .isInstanceOf(DatabaseAwayException.class)
                    .hasMessage(home.folder() + ": another process uses it, but its server is gone - end that process,"
                            + " then start again");
            assertThat(other.isAlive()).isTrue();
        }
    }

    private static int number(Database database, String sql) throws SQLException {
        try (Connection connection = UserProcess.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = UserProcess.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
