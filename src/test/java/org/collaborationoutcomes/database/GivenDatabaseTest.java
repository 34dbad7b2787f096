package org.collaborationoutcomes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.collaborationoutcomes.database.machine.UnsuitableException;
import org.collaborationoutcomes.database.own.Home;
import org.collaborationoutcomes.database.session.Coordinates;
import org.collaborationoutcomes.database.session.GivenServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivenDatabaseTest {

    private static final Duration SHORT = Duration.ofSeconds(2);

    @SuppressWarnings("NullAway.Init")
    private Database running;

    @BeforeAll
    void start(@TempDir Path folder) {
        running = Database.own(new Home(folder.resolve("home"), ForgetfulServer.BINARIES, ForgetfulServer.FORGETFUL));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void aServerThatAnswersIsTakenAsItIsAndStaysUp() {
        try (Database given = Database.given(running.url(), running.user(), running.password())) {
            assertThat(List.of(given.url(), String.valueOf(given.user()), String.valueOf(given.password())))
                    .containsExactly(running.url(), String.valueOf(running.user()), String.valueOf(running.password()));
        }
        Database.given(running.url(), running.user(), running.password()).close();
    }

    @Test
    void aDeadPortIsToldWithinTheBound() throws IOException {
        int port;
        try (ServerSocket socket = loopback()) {
            port = socket.getLocalPort();
        }
        assertNoAnswer(port, "08001");
    }

    @Test
    void aPortThatAcceptsAndKeepsSilentIsToldWithinTheBound() throws IOException {
        try (ServerSocket socket = loopback()) {
            assertNoAnswer(socket.getLocalPort(), "08001");
        }
    }

    @Test
    void aWrongPasswordIsAMistakeInTheSettings() {
        assertThatThrownBy(() -> Database.given(running.url(), "outcomes", "wrong"))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage(address() + "/outcomes: user or password was refused - set spring.datasource.username and"
                        + " spring.datasource.password to a role that may log in there");
    }

    @Test
    void anUnknownDatabaseIsAMistakeInTheSettings() {
        String url = running.url().replace("/outcomes?", "/nowhere?");

        assertThatThrownBy(() -> Database.given(url, running.user(), running.password()))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage(address() + "/nowhere: there is no such database - create it with: create database"
                        + " outcomes");
    }

    @Test
    void anAddressOfAnotherProductIsAMistakeInTheSettings() {
        assertThatThrownBy(() -> Database.given("jdbc:mysql://host/x?password=secret", null, null))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage("spring.datasource.url: 'jdbc:mysql://host/x' is not a PostgreSQL address - it must look"
                        + " like jdbc:postgresql://host:5432/outcomes");
    }

    @Test
    void anOldServerIsToldItsVersionAndTheOldestThatWorks() {
        Coordinates server = new Coordinates("jdbc:postgresql://host:5432/x", "u", "p");

        GivenServer.checkVersion(server, 14);
        assertThatThrownBy(() -> GivenServer.checkVersion(server, 13))
                .isInstanceOf(UnsuitableException.class)
                .hasMessage("jdbc:postgresql://host:5432/x: it is PostgreSQL 13 - it must be 14 or newer; upgrade it,"
                        + " or leave spring.datasource.url empty to use the server that comes with this program");
    }

    private static void assertNoAnswer(int port, String state) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/outcomes";
        long start = System.nanoTime();

        assertThatThrownBy(() -> Database.given(url, "outcomes", "secret", SHORT))
                .isInstanceOf(DatabaseAwayException.class)
                .hasMessage(url + ": no answer within 2 s (SQL state " + state + ") - check that the server runs, that"
                        + " the network lets us through and that spring.datasource.url is right, then start again");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.minusMillis(500), SHORT.plusSeconds(3));
    }

    private String address() {
        return running.url().replaceFirst("/outcomes\\?.*", "");
    }

    private static ServerSocket loopback() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }
}
