package org.collaborationoutcomes.database.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a home that only its owner can enter, and never locks others out of a folder that is not a home. */
public final class PrivateFolder {

    /** pg_ctl hands its paths to a shell between double quotes. */
    private static final String UNQUOTABLE = "\"$`\\'\n";

    private static final Set<PosixFilePermission> PRIVATE = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final Set<PosixFilePermission> WRITABLE_BY_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private PrivateFolder() {}

    /** The folder's real path, existing, writable and 0700. */
    public static Path prepare(Path folder) {
        if (folder.toString().chars().anyMatch(c -> UNQUOTABLE.indexOf(c) >= 0)) {
            throw new UnsuitableException("outcomes.home: '" + folder
                    + "' holds a quote, $, ` or \\ - it must be a plain path like /var/lib/collaboration-outcomes");
        }
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
            }
            tighten(folder);
            return folder.toRealPath();
        } catch (IOException refused) {
            throw Trouble.writing(folder, refused);
        }
    }

    private static void tighten(Path folder) throws IOException {
        Set<PosixFilePermission> found = Files.getPosixFilePermissions(folder);
        if (PRIVATE.containsAll(found)) {
            return;
        }
        boolean shared = found.stream().anyMatch(WRITABLE_BY_OTHERS::contains);
        if (shared || !emptyOrHome(folder)) {
            throw new UnsuitableException("outcomes.home: other users can look into '" + folder + "' ("
                    + PosixFilePermissions.toString(found) + ") - it must be private: chmod 700 it if it holds"
                    + " nothing else, or name a folder that does not exist yet");
        }
        Files.setPosixFilePermissions(folder, PRIVATE);
    }

    private static boolean emptyOrHome(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return Files.exists(folder.resolve("server.lock"))
                    || entries.findAny().isEmpty();
        }
    }
}
