package org.collaborationoutcomes.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;

/** Writes a file aside, to the disk, and then gives it its name: it is never seen half. */
public final class SafeFile {

    private SafeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes beside the file's later place and returns the sha256; {@link #publish} gives it the name. */
    public static String write(Path part, Content content) throws IOException {
        Files.deleteIfExists(part);
        Files.createFile(part);
        return fill(part, content);
    }

    private static String fill(Path part, Content content) throws IOException {
        var digest = Fingerprint.sha256();
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(
                    new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return Fingerprint.hex(digest);
    }

    /** The same, of a file that nobody but the owner ever reads. */
    public static String writePrivate(Path part, Content content) throws IOException {
        Files.deleteIfExists(part);
        if (isPosix(part)) {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(part, onlyOwner);
        } else {
            Files.createFile(part);
        }
        return fill(part, content);
    }

    public static void publish(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        sync(file);
    }

    /** Makes the name itself durable: the folder's entry. */
    public static void sync(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /** Brings to disk what a file holds, or which names a folder holds. */
    public static void force(Path path) throws IOException {
        if (Files.isDirectory(path) && !isPosix(path)) {
            return; // a folder can't be opened there; the file system keeps its own journal
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Folders that nobody but the owner enters. */
    public static void createPrivateFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (isPosix(folder.toAbsolutePath().getRoot())) {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, onlyOwner);
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Nobody but the owner reads it. */
    public static void makePrivate(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
