package org.collaborationoutcomes;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.collaborationoutcomes.database.ForgetfulServer;

/**
 * A real PostgreSQL for the tests, started once per process when the first test asks.
 *
 * <p>Each database is a copy of one that Flyway has migrated, owned by the product's role, and each session lives in
 * Los Angeles, so that a figure which depends on the time zone of a session shows itself. A copy takes a thousand files,
 * so one that a test gave back is emptied and lent again.
 */
public final class TestDatabase {

    private static final Deque<DatabaseCopy> FREE = new ArrayDeque<>();
    private static final List<DatabaseCopy> LENT_TO_CLASS = new ArrayList<>();
    private static final List<DatabaseCopy> LENT_TO_TEST = new ArrayList<>();
    private static boolean inTest;

    private TestDatabase() {}

    /** A database of its own with all tables and no rows, until the test or the class ends that asked for it. */
    public static DataSource fresh() {
        return lend(copy()).dataSource();
    }

    /** A database of its own without any table, for tests of the migrations themselves. */
    public static DataSource empty() {
        return lend(new DatabaseCopy(Started.SERVER, TestServer.NOTHING)).dataSource();
    }

    /** A database of its own with all tables and no rows, as an operator names one: where it is, with user and password. */
    public static String freshUrl() {
        return lend(copy()).url();
    }

    /** What is asked for from now on belongs to one test, not to all of its class. */
    static synchronized void testBegins() {
        inTest = true;
    }

    static synchronized void testEnds() {
        inTest = false;
        giveBack(LENT_TO_TEST);
    }

    static synchronized void classEnds() {
        giveBack(LENT_TO_CLASS);
    }

    private static void giveBack(List<DatabaseCopy> lent) {
        lent.forEach(DatabaseCopy::giveBack);
        FREE.addAll(lent);
        lent.clear();
    }

    private static synchronized DatabaseCopy lend(DatabaseCopy copy) {
        (inTest ? LENT_TO_TEST : LENT_TO_CLASS).add(copy);
        return copy;
    }

    private static synchronized DatabaseCopy copy() {
        for (var used = FREE.pollLast(); used != null; used = FREE.pollLast()) {
            if (Started.SERVER.empty().make(used.jdbc())) {
                return used;
            }
            used.drop();
        }
        return new DatabaseCopy(Started.SERVER, TestServer.MIGRATED);
    }

    /** Begun by the first use, ended with the process. */
    private static final class Started {

        static final TestServer SERVER = start();

        private static TestServer start() {
            ForgetfulServer server = ForgetfulServer.start(Path.of("target", "test-database"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new TestServer(server);
        }
    }
}
