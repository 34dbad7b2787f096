package org.collaborationoutcomes.database.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the disk holds after a power cut is only what was forced to it: files, then the folders that name them. */
public final class Folders {

    private Folders() {}

    public static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    public static void syncTree(Path root) throws IOException {
        for (Path path : tree(root)) {
            if (!Files.isSymbolicLink(path)) {
                sync(path);
            }
        }
    }

    public static void deleteTree(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : tree(root)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Children before their folder. */
    public static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
