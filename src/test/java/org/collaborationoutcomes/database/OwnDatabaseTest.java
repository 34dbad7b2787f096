package org.collaborationoutcomes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.collaborationoutcomes.database.machine.Account;
import org.collaborationoutcomes.database.machine.Secret;
import org.collaborationoutcomes.database.own.Home;
import org.collaborationoutcomes.database.session.Coordinates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnDatabaseTest {

    @SuppressWarnings("NullAway.Init")
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeAll
    void start(@TempDir Path folder) {
        home = folder.resolve("home");
        database = Database.own(new Home(home, ForgetfulServer.BINARIES, List.of()));
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8",
        "max_connections, 40",
        "jit, off",
        "password_encryption, scram-sha-256",
    })
    void anAcknowledgedCommitLastsAndOnlyThisMachineReachesIt(String setting, String value) throws SQLException {
        assertThat(column("show " + setting)).containsExactly(value);
    }

    @Test
    void thereIsNoSocketInAnyFolder() throws SQLException {
        assertThat(superuserColumn("show unix_socket_directories")).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"outcomes, wrong", "outcomes,", "postgres, wrong", "postgres,", "nobody, wrong"})
    void nobodyGetsInWithoutThePassword(String user, @Nullable String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, password))
                .asInstanceOf(InstanceOfAssertFactories.throwable(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isIn("28P01", "08004");
    }

    @Test
    void everyLineOfTheHostFileAsksForAPassword() throws SQLException {
        assertThat(superuserColumn("select distinct auth_method from pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
    }

    @Test
    void onlyTheOwnerOfTheHomeCanLookIntoIt() throws IOException {
        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("data"))).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("password"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("password-outcomes"))).isEqualTo("rw-------");
    }

    @Test
    void theProductOwnsItsDatabaseAndIsNoSuperuser() throws SQLException {
        assertThat(column("select rolname || rolsuper || rolcreatedb || rolcreaterole from pg_roles"
                        + " where rolname = current_user"))
                .containsExactly("outcomesfalsefalsefalse");
        assertThat(column("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .containsExactly("outcomes");
        assertThat(Files.exists(home.resolve("password"))).isTrue();
        assertThat(database.password()).hasSize(64);
    }

    @Test
    void wordsSortByCodePointAndStillKnowTheirSmallLetters() throws SQLException {
        assertThat(column("select w from unnest(array['a', 'Z', 'é', 'b']) as w order by w"))
                .containsExactly("Z", "a", "b", "é");
        assertThat(column("select lower('ÉCOLE')")).containsExactly("école");
    }

    @Test
    void theLogNeverHoldsWhatARowHolds() throws SQLException, IOException {
        assertThatThrownBy(() -> column("select cast('Canary Miller' as int)")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> column("create temporary table t (name text unique);"
                        + " insert into t values ('Canary Miller'), ('Canary Miller')"))
                .isInstanceOf(SQLException.class)
                .message()
                .doesNotContain("Canary");

        assertThat(Files.readString(home.resolve("log/postgres.log")))
                .contains("database system is ready to accept connections")
                .doesNotContain("Canary")
                .doesNotContain(database.password());
    }

    @Test
    void theCoordinatesDoNotTellThePassword() {
        Coordinates secret = new Coordinates("jdbc:postgresql://u:hidden@host:1/x?password=hidden", "u", "hidden");

        assertThat(secret).hasToString("jdbc:postgresql://host:1/x");
    }

    private List<String> column(String sql) throws SQLException {
        return column(sql, "outcomes", database.password());
    }

    private List<String> superuserColumn(String sql) throws SQLException {
        return column(sql, "postgres", Secret.in(home.resolve("password"), Account.of(home)));
    }

    private List<String> column(String sql, String user, @Nullable String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.url().replace("/outcomes?", user.equals("postgres") ? "/postgres?" : "/outcomes?"),
                        user,
                        password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
