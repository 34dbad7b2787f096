package org.collaborationoutcomes.database.own;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;
import org.collaborationoutcomes.database.machine.Account;
import org.collaborationoutcomes.database.machine.AwayException;
import org.collaborationoutcomes.database.machine.Pause;
import org.collaborationoutcomes.database.machine.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who examines, starts or stops the server (one process at a time) and who uses it (any number). Both are locks of the
 * operating system, which die with their holder. Of one file a process may have only one channel: closing any other
 * would drop the lock.
 */
final class HomeLocks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HomeLocks.class);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Home home;
    private final FileChannel server;
    private final FileChannel users;
    private @Nullable FileLock use;

    private HomeLocks(Home home, FileChannel server, FileChannel users) {
        this.home = home;
        this.server = server;
        this.users = users;
    }

    static HomeLocks open(Home home, Account account) {
        try {
            FileChannel server = channel(home.serverLock(), account);
            return new HomeLocks(home, server, channel(home.usersLock(), account));
        } catch (IOException refused) {
            throw Trouble.writing(home.folder(), refused);
        }
    }

    /** Alone while the work examines, starts or stops a server. */
    <T> T alone(Supplier<T> work) {
        try {
            FileLock lock = examine();
            try {
                return work.get();
            } finally {
                lock.release();
            }
        } catch (IOException refused) {
            throw Trouble.writing(home.folder(), refused);
        }
    }

    private FileLock examine() throws IOException {
        Pause pause = new Pause();
        for (FileLock lock = server.tryLock(); ; lock = server.tryLock()) {
            if (lock != null) {
                return lock;
            }
            if (pause.exceeds(PATIENCE)) {
                throw new AwayException(home.folder() + ": another process has been starting or stopping its"
                        + " server for " + PATIENCE.toMinutes() + " minutes - end that process, then start again");
            }
            pause.next(waited -> LOG.info(
                    "another process starts or stops the server in {}, waiting for {} s", home.folder(), waited));
        }
    }

    /** Asked {@link #alone}, or a process that comes right now would be overlooked. */
    boolean othersUse() {
        boolean used = use != null;
        release();
        try {
            FileLock whole = users.tryLock();
            if (whole != null) {
                whole.release();
            }
            return whole == null;
        } catch (IOException refused) {
            throw Trouble.writing(home.usersLock(), refused);
        } finally {
            if (used) {
                use();
            }
        }
    }

    void use() {
        try {
            use = use == null ? users.lock(0, Long.MAX_VALUE, true) : use;
        } catch (IOException refused) {
            throw Trouble.writing(home.usersLock(), refused);
        }
    }

    void release() {
        try {
            if (use != null) {
                use.release();
                use = null;
            }
        } catch (IOException refused) {
            throw Trouble.writing(home.usersLock(), refused);
        }
    }

    @Override
    public void close() {
        try (server;
                users) {
            use = null;
        } catch (IOException refused) {
            throw Trouble.writing(home.folder(), refused);
        }
    }

    private static FileChannel channel(Path file, Account account) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        account.give(file);
        return channel;
    }
}
