package org.collaborationoutcomes.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A running server as its {@code postmaster.pid} tells it.
 *
 * @param pid its process
 * @param port where it listens
 */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;
    private static final Duration HALF_WRITTEN = Duration.ofSeconds(2);

    /** A number that no system gives to a process. */
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    /**
     * The server that runs on this data, if one does. What a dead one left is made harmless: PostgreSQL believes in
     * the number in the file even if another program has it by now. The file itself stays, because it also names the
     * shared memory by which PostgreSQL recognises orphaned backends.
     */
    static Optional<Postmaster> running(Home home) {
        Path file = home.postmasterPid();
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = settled(file);
            if (lines.size() <= PORT_LINE) {
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            if (serves(pid, home.data())) {
                return Optional.of(new Postmaster(
                        pid, Integer.parseInt(lines.get(PORT_LINE).strip())));
            }
            lines.set(0, NOBODY);
            Files.write(file, lines);
            return Optional.empty();
        } catch (IOException refused) {
            throw Trouble.writing(file, refused);
        }
    }

    /** A server writes this file right after it has made it; one that stays short was cut off by a power cut. */
    private static List<String> settled(Path file) throws IOException {
        Pause pause = new Pause();
        List<String> lines = lines(file);
        while (lines.size() <= PORT_LINE && !pause.exceeds(HALF_WRITTEN)) {
            pause.next(waited -> {});
            lines = lines(file);
        }
        return lines;
    }

    private static List<String> lines(Path file) throws IOException {
        return new ArrayList<>(Programs.readable(file).lines().toList());
    }

    private static boolean serves(long pid, Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine())
                .filter(command -> command.contains("/postgres") && command.contains(data.toString()))
                .isPresent();
    }
}
