package org.collaborationoutcomes.database.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.collaborationoutcomes.database.machine.Account;
import org.collaborationoutcomes.database.machine.AwayException;
import org.collaborationoutcomes.database.machine.Folders;
import org.collaborationoutcomes.database.machine.Programs;
import org.collaborationoutcomes.database.machine.Trouble;
import org.collaborationoutcomes.database.machine.UnsuitableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data folder of an own server: made once, never deleted, configured before every start. */
final class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final Duration BOUND = Duration.ofMinutes(10);

    private final Home home;
    private final Account account;
    private final Path programs;
    private final int major;

    Cluster(Home home, Account account, Path programs, int major) {
        this.home = home;
        this.account = account;
        this.programs = programs;
        this.major = major;
    }

    void prepare() {
        try {
            removeUnfinished();
            if (!Files.exists(home.data())) {
                make();
            }
            checkVersion();
            write("pg_hba.conf", resource("pg_hba.conf"));
            write("postgresql.conf", resource("postgresql.conf") + String.join("\n", home.settings()) + "\n");
        } catch (IOException refused) {
            throw Trouble.writing(home.data(), refused);
        }
    }

    /** An initdb that was killed leaves only the unfinished folder, never one by the final name. */
    private void make() throws IOException {
        LOG.info("making a new database in {}", home.data());
        Path unfinished = Files.createTempDirectory(home.folder(), Home.UNFINISHED_DATA);
        account.give(unfinished);
        Programs.Result initdb =
                Programs.run(account, BOUND, initdb(unfinished), waited -> LOG.info("initdb: {} s", waited));
        if (initdb.exit() != 0) {
            if (Trouble.isFullDisk(home.folder(), initdb.output())) {
                throw Trouble.fullDisk(home.data(), null);
            }
            throw new AwayException(home.data() + ": initdb ended with " + initdb.exit() + ": "
                    + Trouble.reason(initdb.output()) + " - see program.txt in "
                    + home.log().getParent()
                    + ", mend that, then start again");
        }
        Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(home.folder());
    }

    /** Sorted by code point on every machine, and yet lower('É') is 'é'. */
    private List<String> initdb(Path unfinished) {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + unfinished,
                "--data-checksums",
                "--auth=scram-sha-256",
                "--username=postgres",
                "--pwfile=" + home.superuserPassword(),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (home.settings().contains("fsync = off")) {
            command.add("--no-sync");
        }
        return command;
    }

    private void removeUnfinished() throws IOException {
        try (Stream<Path> entries = Files.list(home.folder())) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().startsWith(Home.UNFINISHED_DATA)) {
                    removeUnlessBusy(entry);
                }
            }
        }
    }

    private static void removeUnlessBusy(Path unfinished) throws IOException {
        try {
            Folders.deleteTree(unfinished);
        } catch (DirectoryNotEmptyException | UncheckedIOException | NoSuchFileException busy) {
            LOG.info("the initdb of a killed process still writes {}, the next start removes it", unfinished);
        }
    }

    private void checkVersion() throws IOException {
        Path file = home.data().resolve("PG_VERSION");
        String found = Programs.readable(file).strip();
        if (found.isEmpty()) {
            throw new UnsuitableException(home.data()
                    + ": it holds no PostgreSQL data (no PG_VERSION) - move it away, or restore it from a backup");
        }
        if (!found.equals(Integer.toString(major))) {
            throw new UnsuitableException(home.data() + ": it was written by PostgreSQL " + found
                    + ", this program brings " + major + " - make a backup with the release that wrote it and restore"
                    + " that here, or name a running server with spring.datasource.url");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = home.data().resolve(name);
        Files.writeString(file, text);
        account.give(file);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Cluster.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
