package org.collaborationoutcomes.database.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collaborationoutcomes.database.machine.Pause;
import org.collaborationoutcomes.database.machine.Programs;
import org.collaborationoutcomes.database.machine.Trouble;

/**
 * A running server as its {@code postmaster.pid} tells it.
 *
 * @param pid its process
 * @param port where it listens
 */
public record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;
    private static final Duration HALF_WRITTEN = Duration.ofSeconds(1);

    /** A number that no system gives to a process. */
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    /** The server that runs on this data, if one does; nothing is changed. */
    public static Optional<Postmaster> running(Home home) {
        try {
            List<String> lines = settled(home.postmasterPid());
            if (!isWhole(lines) || !serves(pid(lines), home.data())) {
                return Optional.empty();
            }
            return Optional.of(new Postmaster(
                    pid(lines), Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException refused) {
            throw Trouble.writing(home.postmasterPid(), refused);
        }
    }

    /**
     * Makes the file of a dead server harmless, when nobody can be using a server: PostgreSQL believes in the number in
     * it even if another program has that by now. The rest of the file stays, because it names the shared memory by
     * which PostgreSQL recognises orphaned backends.
     */
    static void disarmDead(Home home) {
        Path file = home.postmasterPid();
        try {
            List<String> lines = settled(file);
            if (!isWhole(lines)) {
                Files.deleteIfExists(file);
            } else if (!serves(pid(lines), home.data())) {
                lines.set(0, NOBODY);
                Files.write(file, lines);
            }
        } catch (IOException refused) {
            throw Trouble.writing(file, refused);
        }
    }

    /** A server fills this file as soon as it has made it; one that stays short was cut off by a power cut. */
    private static List<String> settled(Path file) throws IOException {
        Pause pause = new Pause();
        List<String> lines = lines(file);
        while (Files.exists(file) && !isWhole(lines) && !pause.exceeds(HALF_WRITTEN)) {
            pause.next(waited -> {});
            lines = lines(file);
        }
        return lines;
    }

    private static boolean isWhole(List<String> lines) {
        return lines.size() > PORT_LINE
                && lines.get(0).strip().matches("-?[0-9]{1,10}")
                && lines.get(PORT_LINE).strip().matches("[0-9]{1,5}");
    }

    /** Negative in the file of a server that an operator runs by hand in single-user mode. */
    private static long pid(List<String> lines) {
        return Math.abs(Long.parseLong(lines.get(0).strip()));
    }

    private static List<String> lines(Path file) throws IOException {
        return new ArrayList<>(Programs.readable(file).lines().toList());
    }

    private static boolean serves(long pid, Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine())
                .filter(command -> (command + " ").contains("/bin/postgres -D " + data + " "))
                .isPresent();
    }
}
