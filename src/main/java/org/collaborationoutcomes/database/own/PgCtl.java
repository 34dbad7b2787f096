package org.collaborationoutcomes.database.own;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.collaborationoutcomes.database.machine.Account;
import org.collaborationoutcomes.database.machine.AwayException;
import org.collaborationoutcomes.database.machine.Programs;
import org.collaborationoutcomes.database.machine.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the server with {@code pg_ctl}, which gives it a session of its own: Ctrl-C does not reach it. */
final class PgCtl {

    private static final Logger LOG = LoggerFactory.getLogger(PgCtl.class);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int START_SECONDS = 900;
    private static final int FAST_SECONDS = 60;
    private static final int IMMEDIATE_SECONDS = 30;

    /** Another program took the port; the one before is dead but not yet gone, or its backends are. */
    private static final List<String> PASSING = List.of(
            "could not bind", "lock file \"postmaster.pid\" already exists", "pre-existing shared memory block");

    private final Home home;
    private final Account account;
    private final Path program;

    PgCtl(Home home, Account account, Path programs) {
        this.home = home;
        this.account = account;
        this.program = programs.resolve("bin/pg_ctl");
    }

    /** The port of the server, recovered if need be; empty when a reason that passes by itself kept it from starting. */
    OptionalInt start() {
        try {
            freshLog();
            int port = freePort();
            Programs.Result started = pgCtl(
                    START_SECONDS,
                    List.of("start", "-l", home.log().toString(), "-o", "-p " + port),
                    "the server in {} is starting or recovering after a crash, {} s so far");
            if (started.exit() == 0) {
                return OptionalInt.of(port);
            }
            String log = Programs.readable(home.log());
            if (PASSING.stream().anyMatch(log::contains)) {
                return OptionalInt.empty();
            }
            throw explain(log);
        } catch (IOException refused) {
            throw Trouble.writing(home.log(), refused);
        }
    }

    /** Open transactions are rolled back; one that does not listen is stopped hard and will recover at its start. */
    void stop() {
        try {
            String words = "stopping the server in {}, {} s so far";
            Programs.Result fast = pgCtl(FAST_SECONDS, List.of("stop", "-m", "fast"), words);
            if (fast.exit() == 0 || Postmaster.running(home).isEmpty()) {
                return;
            }
            pgCtl(IMMEDIATE_SECONDS, List.of("stop", "-m", "immediate"), words);
            if (Postmaster.running(home).isPresent()) {
                throw new AwayException(home.folder()
                        + ": its server does not stop - end the process named in " + home.postmasterPid()
                        + ", then start again");
            }
        } catch (IOException refused) {
            throw Trouble.writing(home.folder(), refused);
        }
    }

    private Programs.Result pgCtl(int seconds, List<String> words, String progress) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(words);
        command.addAll(List.of("-D", home.data().toString(), "-w", "-t", Integer.toString(seconds)));
        return Programs.run(
                account,
                Duration.ofSeconds(seconds).plus(GRACE),
                command,
                waited -> LOG.info(progress, home.folder(), waited));
    }

    private RuntimeException explain(String log) {
        if (Trouble.isFullDisk(home.data(), log)) {
            return Trouble.fullDisk(home.data(), null);
        }
        return new AwayException(home.folder() + ": the server did not start: " + Trouble.reason(log) + " - see "
                + home.log() + ", mend that, then start again");
    }

    /** Begun anew at each start, so it does not grow; the one before is kept, for it may tell of a crash. */
    private void freshLog() throws IOException {
        account.folder("log");
        if (Files.exists(home.log())) {
            Files.move(home.log(), home.previousLog(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.createFile(home.log());
        account.give(home.log());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
