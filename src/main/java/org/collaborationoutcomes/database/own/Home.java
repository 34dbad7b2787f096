package org.collaborationoutcomes.database.own;

import java.nio.file.Path;
import java.util.List;

/**
 * The folder of an own server: where each thing lies.
 *
 * @param binaries where PostgreSQL is unpacked, one folder a version
 * @param settings lines after the ones of {@code postgresql.conf}; none in production
 */
public record Home(Path folder, Path binaries, List<String> settings) {

    public Home {
        settings = List.copyOf(settings);
    }

    public static Home of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new Home(absolute, absolute.resolve("postgres"), List.of());
    }

    /** The same home where its folder really lies, the programs that are inside it with it. */
    public Home in(Path realFolder) {
        Path realBinaries = binaries.startsWith(folder) ? realFolder.resolve(folder.relativize(binaries)) : binaries;
        return new Home(realFolder, realBinaries, settings);
    }

    public Path data() {
        return folder.resolve("data");
    }

    /**
     * Begins the name of a folder that becomes {@link #data} by one rename when initdb has finished. Each try has one of
     * its own, because the initdb of a killed process goes on for a while.
     */
    static final String UNFINISHED_DATA = "data.new.";

    public Path log() {
        return folder.resolve("log").resolve("postgres.log");
    }

    Path previousLog() {
        return folder.resolve("log").resolve("postgres.previous.log");
    }

    public Path postmasterPid() {
        return data().resolve("postmaster.pid");
    }

    /** Of {@code postgres}, who only sets up. */
    public Path superuserPassword() {
        return folder.resolve("password");
    }

    /** Of {@code outcomes}, who owns the product's database. */
    public Path ownerPassword() {
        return folder.resolve("password-outcomes");
    }

    Path serverLock() {
        return folder.resolve("server.lock");
    }

    Path usersLock() {
        return folder.resolve("users.lock");
    }
}
