package org.collaborationoutcomes.database.machine;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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
public final class Programs {

    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final String USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private Programs() {}

    /**
     * What a program left behind.
     *
     * @param output both streams, in the C locale
     */
    public record Result(int exit, String output) {}

    /** Output goes through a file: a server that inherits a pipe would keep its reader waiting for ever. */
    public static Result run(Account account, Duration bound, List<String> command, LongConsumer progress)
            throws IOException {
        Path output = account.folder("log").resolve("program.txt");
        Files.writeString(output, "");
        account.give(output);
        Process process = start(account, command, Redirect.to(output.toFile()));
        await(process, account, bound, command, progress);
        return new Result(process.exitValue(), readable(output));
    }

    /** A quick question to which only the exit status is the answer. */
    public static boolean succeeds(Account account, List<String> command) {
        Process process = start(account, command, Redirect.DISCARD);
        await(process, account, QUICK, command, waited -> {});
        return process.exitValue() == 0;
    }

    public static boolean installed(String program) {
        return List.of(path().split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Bytes that are no UTF-8 become a sign, for a log may hold anything. */
    public static String readable(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    private static void await(
            Process process, Account account, Duration bound, List<String> command, LongConsumer progress) {
        Pause pause = new Pause();
        while (process.isAlive()) {
            if (pause.exceeds(bound)) {
                process.destroyForcibly();
                throw new AwayException(account.home() + ": "
                        + Path.of(command.get(0)).getFileName() + " did not finish within " + bound.toSeconds()
                        + " s - see postgres.log in its folder log, then start again");
            }
            pause.next(progress);
        }
    }

    private static Process start(Account account, List<String> command, Redirect output) {
        List<String> words = new ArrayList<>(account.prefix());
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(account.home().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", path());
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        try {
            return builder.start();
        } catch (IOException refused) {
            throw new UnsuitableException(
                    command.get(0) + ": this machine does not run it - the folder must be on a file system that is not"
                            + " mounted noexec, and the machine must have the GNU C library; or name a server with"
                            + " spring.datasource.url",
                    refused);
        }
    }

    private static String path() {
        return Objects.requireNonNullElse(System.getenv("PATH"), USUAL_PATH);
    }
}
