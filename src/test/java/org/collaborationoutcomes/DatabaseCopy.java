package org.collaborationoutcomes;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database of the tests' server, lent to one test after another; its connections are pooled as the product's are. */
final class DatabaseCopy {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestServer server;
    private final String name;
    private HikariDataSource pool;
    private @Nullable Lent lent;

    DatabaseCopy(TestServer server, String template) {
        this.server = server;
        this.name = "test_" + COUNT.incrementAndGet();
        server.create(name, template);
        this.pool = server.pool(name);
    }

    /** For whom it is lent to: it opens nothing any more once the database was given back. */
    DataSource dataSource() {
        var forOne = new Lent(pool);
        lent = forOne;
        return forOne;
    }

    String url() {
        return server.url(name);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    /** A connection that nobody closed is closed now; the one that most tests need stays open for the next. */
    void giveBack() {
        if (lent != null) {
            lent.ended = true;
            lent = null;
        }
        var pooled = pool.getHikariPoolMXBean();
        if (pooled != null && (pooled.getActiveConnections() > 0 || pooled.getTotalConnections() > 1)) {
            pool.close();
            pool = server.pool(name);
        }
    }

    void drop() {
        pool.close();
        server.drop(name);
    }

    private static final class Lent extends DelegatingDataSource {

        private boolean ended;

        Lent(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (ended) {
                throw new IllegalStateException("This database was given back when its test ended; what a class shares"
                        + " is made before its tests, in a method with @BeforeAll.");
            }
            return super.getConnection();
        }
    }
}
