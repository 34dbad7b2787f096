package org.collaborationoutcomes.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.collaborationoutcomes.database.machine.AwayException;
import org.collaborationoutcomes.database.machine.PrivateFolder;
import org.collaborationoutcomes.database.machine.UnsuitableException;
import org.collaborationoutcomes.database.own.Home;
import org.collaborationoutcomes.database.own.ServersOfThisProcess;
import org.collaborationoutcomes.database.session.Coordinates;
import org.collaborationoutcomes.database.session.GivenServer;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that is there: the given one, or its own.
 *
 * <p>Whoever opens it closes it, after the last connection: nothing here listens to the end of the process, because
 * only the caller knows what must end before the server does.
 */
public final class Database implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Coordinates coordinates;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Database(Coordinates coordinates, Runnable release) {
        this.coordinates = coordinates;
        this.release = release;
    }

    /**
     * The given server, PostgreSQL 14 or newer: nothing is started or stopped.
     *
     * @throws DatabaseAwayException when it gives no answer within 10 s
     * @throws DatabaseUnsuitableException when it is too old, or refuses the user, the password or the database
     */
    public static Database given(String url, @Nullable String user, @Nullable String password) {
        return given(url, user, password, PATIENCE);
    }

    /**
     * The server of this home, started when nobody uses it yet. Role and database are both called {@code outcomes}; the
     * role is no superuser and owns the database.
     *
     * @param home a folder of its own, made when it is not there, readable by this user alone
     * @throws DatabaseAwayException when the server cannot be started now, a full disk included
     * @throws DatabaseUnsuitableException when the home or the data in it is not one that this program can use
     */
    public static Database own(Path home) {
        return own(Home.of(home));
    }

    /** Whether that home has a database of its own already. */
    public static boolean isMade(Path home) {
        return Files.isDirectory(Home.of(home).data());
    }

    static Database given(String url, @Nullable String user, @Nullable String password, Duration patience) {
        Coordinates server = new Coordinates(url, user, password);
        return told(() -> {
            GivenServer.check(server, patience);
            return new Database(server, () -> {});
        });
    }

    static Database own(Home wanted) {
        return told(() -> {
            Home home = wanted.in(PrivateFolder.prepare(wanted.folder()));
            return new Database(ServersOfThisProcess.join(home), () -> ServersOfThisProcess.leave(home));
        });
    }

    /** The rooms inside have exceptions of their own; whoever comes by the door meets the door's. */
    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (AwayException away) {
            throw new DatabaseAwayException(away);
        } catch (UnsuitableException unsuitable) {
            throw new DatabaseUnsuitableException(unsuitable);
        }
    }

    public String url() {
        return coordinates.url();
    }

    /** Null only if the given server was named without one. */
    public @Nullable String user() {
        return coordinates.user();
    }

    /** Null only if the given server was named without one. */
    public @Nullable String password() {
        return coordinates.password();
    }

    /** Ends this use, once; the last user of an own server stops it. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            told(() -> {
                release.run();
                return this;
            });
        }
    }
}
