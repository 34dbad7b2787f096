package org.collaborationoutcomes.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.collaborationoutcomes.database.machine.Folders;
import org.collaborationoutcomes.database.own.Home;

/**
 * An own server for tests: fast because it does not wait for the disk, and gone when the tests are.
 *
 * <p>Only tests can have one: the settings that make it forgetful have no way in through the public door.
 */
public final class ForgetfulServer implements AutoCloseable {

    static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();
    static final List<String> FORGETFUL = List.of(
            "fsync = off",
            "synchronous_commit = off",
            "full_page_writes = off",
            "scram_iterations = 1",
            "max_connections = 200",
            "shared_buffers = 128MB");

    /** Survives a kill of any process, though not a power cut: the rest is as in production. */
    static Home killable(Path folder) {
        return new Home(folder, BINARIES, List.of("fsync = off"));
    }

    private final Path folder;
    private final Database database;

    private ForgetfulServer(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** A new one in a folder of this process; what killed test runs left in the folders beside it is removed. */
    public static ForgetfulServer start(Path homes) {
        try {
            Files.createDirectories(homes);
            try (Stream<Path> folders = Files.list(homes)) {
                folders.filter(ForgetfulServer::isAbandoned).toList().forEach(ForgetfulServer::remove);
            }
            Path folder = homes.resolve(Long.toString(ProcessHandle.current().pid()));
            return new ForgetfulServer(folder, Database.own(new Home(folder.toAbsolutePath(), BINARIES, FORGETFUL)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For what only a superuser may do, like making databases. */
    public String superuserPassword() {
        try {
            return Files.readString(folder.resolve("password")).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The product's role on another database of this server. */
    public String url(String name) {
        return database.url().replace("/outcomes?", "/" + name + "?");
    }

    public String ownerPassword() {
        return Objects.requireNonNull(database.password());
    }

    @Override
    public void close() {
        database.close();
        delete(folder);
    }

    private static boolean isAbandoned(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString())).isEmpty();
    }

    /** A run that was killed may have been removing it already, so that its server is ended without asking it. */
    private static void remove(Path folder) {
        postmaster(folder.resolve("data").resolve("postmaster.pid")).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
        delete(folder);
    }

    private static Optional<ProcessHandle> postmaster(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(server -> server.info().command().orElse("").startsWith(BINARIES.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.deleteTree(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
