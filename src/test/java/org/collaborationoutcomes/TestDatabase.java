package org.collaborationoutcomes;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.collaborationoutcomes.database.ForgetfulServer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL for the tests, started once per process when the first test asks.
 *
 * <p>Each database is a copy of one that Flyway has migrated, owned by the product's role, and each session lives in
 * Los Angeles, so that a figure which depends on the time zone of a session shows itself.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Queue<String> MADE = new ConcurrentLinkedQueue<>();

    private TestDatabase() {}

    /** A database of its own with all tables and no rows; connections are not pooled. */
    public static DataSource fresh() {
        String name = named();
        copy(Started.SERVER, TEMPLATE, name);
        return dataSource(Started.SERVER, name);
    }

    /** A database of its own without any table, for tests of the migrations themselves. */
    public static DataSource empty() {
        String name = named();
        copy(Started.SERVER, "template0", name);
        return dataSource(Started.SERVER, name);
    }

    /** A database of its own with all tables and no rows, as an operator names one: where it is, with user and password. */
    public static String freshUrl() {
        String name = named();
        copy(Started.SERVER, TEMPLATE, name);
        return "%s&user=outcomes&password=%s".formatted(Started.SERVER.url(name), Started.SERVER.ownerPassword());
    }

    /**
     * Ends what was made so far: a class of tests that ends calls it, for the copies of a whole build would fill
     * gigabytes that only the end of the process gave back.
     */
    static void dropAll() {
        for (String name = MADE.poll(); name != null; name = MADE.poll()) {
            execute(Started.SERVER, "drop database %s with (force)".formatted(name));
        }
    }

    private static String named() {
        String name = "test_" + COUNT.incrementAndGet();
        MADE.add(name);
        return name;
    }

    private static void copy(ForgetfulServer server, String template, String name) {
        execute(server, "create database %s owner outcomes template %s strategy file_copy".formatted(name, template));
    }

    private static void execute(ForgetfulServer server, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), "postgres", server.superuserPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static DataSource dataSource(ForgetfulServer server, String name) {
        return new FarAway(new DriverManagerDataSource(server.url(name), "outcomes", server.ownerPassword()));
    }

    /** The driver tells the server the time zone of the machine, so a setting of the database would not do. */
    private static final class FarAway extends DelegatingDataSource {

        FarAway(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("set time zone 'America/Los_Angeles'");
            }
            return connection;
        }
    }

    /** Begun by the first use, ended with the process. */
    private static final class Started {

        static final ForgetfulServer SERVER = start();

        private static ForgetfulServer start() {
            ForgetfulServer server = ForgetfulServer.start(Path.of("target", "test-database"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            copy(server, "template0", TEMPLATE);
            Flyway.configure()
                    .dataSource(dataSource(server, TEMPLATE))
                    .defaultSchema("job")
                    .schemas("job")
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
            return server;
        }
    }
}
