package org.collaborationoutcomes;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.collaborationoutcomes.database.ForgetfulServer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The server of the tests, with a database that Flyway has migrated and of which the others are copies. */
final class TestServer {

    static final String FAR_AWAY = "set time zone 'America/Los_Angeles'";
    static final String MIGRATED = "migrated";
    static final String NOTHING = "template0";

    private final ForgetfulServer server;
    private final EmptyAgain empty;

    TestServer(ForgetfulServer server) {
        this.server = server;
        create(MIGRATED, NOTHING);
        try (var pool = pool(MIGRATED)) {
            Flyway.configure()
                    .dataSource(pool)
                    .defaultSchema("job")
                    .schemas("job")
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
            empty = EmptyAgain.as(new JdbcTemplate(pool));
        }
    }

    /** Makes a copy of the migrated database what it was, whatever a test did to it. */
    EmptyAgain empty() {
        return empty;
    }

    void create(String name, String template) {
        execute("create database %s owner outcomes template %s strategy file_copy".formatted(name, template));
    }

    void drop(String name) {
        execute("drop database %s with (force)".formatted(name));
    }

    /** As an operator names a database: where it is, with user and password. */
    String url(String name) {
        return "%s&user=outcomes&password=%s".formatted(server.url(name), server.ownerPassword());
    }

    HikariDataSource pool(String name) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url(name));
        pool.setMinimumIdle(0);
        // the driver tells the server the time zone of the machine, so a setting of the database would not do
        pool.setConnectionInitSql(FAR_AWAY);
        pool.setPoolName(name);
        return pool;
    }

    private void execute(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), "postgres", server.superuserPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
