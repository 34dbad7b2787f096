package org.collaborationoutcomes.job.alone;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.collaborationoutcomes.sql.Sql;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The lock of the one run: a PostgreSQL advisory lock on a session of its own, so that it dies with its holder.
 *
 * <p>Behind a pooler in transaction mode such a lock leaks or vanishes; it is looked for once more after it was got.
 */
public final class RunLock implements AutoCloseable {

    /** "outc", "run": fixed, since every installation has a database of its own. */
    private static final Map<String, Integer> NAME = Map.of("space", 0x6f757463, "run", 0x72756e);

    private static final int PATIENCE = 5; // seconds

    private final Connection session;
    private final Sql sql;

    private RunLock(Connection session) {
        this.session = session;
        this.sql = new Sql(new SingleConnectionDataSource(session, true));
    }

    /**
     * Takes the lock, or says who has it.
     *
     * @param session an open connection that is not from a pool; it belongs to the lock from now on
     * @throws RunningAlreadyException if another run holds the lock
     * @throws WrongSettingException if the server is reached through a pooler that does not keep sessions
     */
    public static RunLock take(Connection session, WhoRuns whoRuns) {
        var lock = new RunLock(session);
        try {
            if (!lock.locked()) {
                throw new RunningAlreadyException(whoRuns.words());
            }
            if (!lock.held()) {
                throw new WrongSettingException("The database is reached through a pooler that shares sessions between"
                        + " transactions, so that two runs could not be kept apart. Point spring.datasource.url at the"
                        + " PostgreSQL server itself, or set the pooler to session mode.");
            }
            return lock;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private boolean locked() {
        return sql.one("job/try_lock", NAME, (row, i) -> row.getBoolean("locked"));
    }

    /** Whether the lock is still this run's: its session may have been cut off. */
    boolean held() {
        return sql.one("job/lock_held", NAME, (row, i) -> row.getBoolean("held"));
    }

    /**
     * Sees that the lock is still this run's.
     *
     * @throws LockLostException if its session was cut off, so that another run may have begun
     */
    public void mustHold() {
        if (!held()) {
            throw new LockLostException();
        }
    }

    /** Gives the lock back at once: the server notices the end of a session only a little later. */
    @Override
    public void close() {
        try (session) {
            if (session.isValid(PATIENCE)) {
                sql.one("job/unlock", NAME, (row, i) -> row.getBoolean("unlocked"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The session of the run's lock does not close, SQL state " + e.getSQLState());
        }
    }

    /** Says in words which run is under way. */
    @FunctionalInterface
    public interface WhoRuns {
        String words();
    }

    /** Another run holds the lock: exit status 75. */
    public static final class RunningAlreadyException extends RuntimeException {
        RunningAlreadyException(String message) {
            super(message);
        }
    }

    /** The session of the lock was cut off, so that another run may have begun: exit status 69. */
    public static final class LockLostException extends RuntimeException {
        LockLostException() {
            super("The database cut off the session that keeps runs apart. Nothing more was done; run again.");
        }
    }
}
