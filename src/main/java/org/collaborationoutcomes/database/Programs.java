package org.collaborationoutcomes.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;

/** Runs PostgreSQL's programs in the home, for a bounded time, in an environment that says nothing else to them. */
final class Programs {

    private static final String USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private Programs() {}

    /**
     * What a program left behind.
     *
     * @param output both streams, in the C locale
     */
    record Result(int exit, String output) {}

    /** Output goes through a file: a server that inherits a pipe would keep its reader waiting for ever. */
    static Result run(Account account, Duration bound, List<String> command, LongConsumer progress) throws IOException {
        Path output = Files.createTempFile(account.home(), "output", ".txt");
        try {
            Process process = start(account, command, output);
            Pause pause = new Pause();
            while (process.isAlive()) {
                if (pause.exceeds(bound)) {
                    process.destroyForcibly();
                    throw new DatabaseAwayException(
                            account.home() + ": " + Path.of(command.get(0)).getFileName()
                                    + " did not finish within " + bound.toSeconds()
                                    + " s - see postgres.log in its folder log, then start again");
                }
                pause.next(progress);
            }
            return new Result(process.exitValue(), readable(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    static boolean installed(String program) {
        return List.of(path().split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Bytes that are no UTF-8 become a sign, for a log may hold anything. */
    static String readable(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    private static Process start(Account account, List<String> command, Path output) throws IOException {
        List<String> words = new ArrayList<>(account.prefix());
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(account.home().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", path());
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        return builder.start();
    }

    private static String path() {
        return Objects.requireNonNullElse(System.getenv("PATH"), USUAL_PATH);
    }
}
