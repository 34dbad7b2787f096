package org.collaborationoutcomes.intake.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collaborationoutcomes.files.FileName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that people drop files into. Only looks at names and times; opens nothing, follows no link. */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private static final String DONE = ".done";

    private final Path root;
    private final Set<Path> otherFolders;
    private final Duration settle;
    private final Clock clock;

    /**
     * The inbox as it is now.
     *
     * @param otherFolders inside the inbox, but not for drops
     */
    public Inbox(Path root, Collection<Path> otherFolders, Duration settle, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.otherFolders = new HashSet<>();
        otherFolders.forEach(
                folder -> this.otherFolders.add(folder.toAbsolutePath().normalize()));
        this.settle = settle;
        this.clock = clock;
    }

    /** All settled files, by path. */
    public List<FoundFile> settled() throws IOException {
        return walked(true).found;
    }

    /** How many files changed so lately that they wait for the next run. */
    public int young() throws IOException {
        return walked(false).young;
    }

    private Walk walked(boolean warns) throws IOException {
        var walk = new Walk(warns);
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, walk);
        }
        walk.found.sort(Comparator.comparing(FoundFile::path));
        return walk;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final List<FoundFile> found = new ArrayList<>();
        private final boolean warns; // one who only counts says nothing of what is left alone
        private int young;

        Walk(boolean warns) {
            this.warns = warns;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean left = otherFolders.contains(folder) || (!folder.equals(root) && isHidden(folder));
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean data = attributes.isRegularFile() && isData(file);
            if (data && !isSettled(file, attributes)) {
                young++;
            } else if (data && warns && isAlone(file)) {
                var path = FileName.below(root, file).path();
                long modified = attributes.lastModifiedTime().toMillis();
                found.add(new FoundFile(file, path, attributes.size(), modified, changed(file, modified)));
            }
            if (warns && !isHidden(file)) {
                warn(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (warns) {
                LOG.warn("{} can't be looked into ({}); the rest of the inbox goes on", shown(file), kind(e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e) {
            if (warns && e != null) {
                LOG.warn("{} could not be listed to its end ({})", shown(folder), kind(e));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** Of what is left alone though somebody may wait for it. */
    private static void warn(Path file, BasicFileAttributes attributes) {
        var name = FileName.last(file);
        if (!attributes.isRegularFile()) {
            var kind = attributes.isSymbolicLink() ? "a link" : "a pipe or another device";
            LOG.warn("{} is {} and was left alone; drop a plain file", shown(file), kind);
        } else if (name.endsWith(DONE) && name.length() > DONE.length()) {
            var of = sibling(file, name.substring(0, name.length() - DONE.length()));
            if (!Files.exists(of, LinkOption.NOFOLLOW_LINKS)) {
                LOG.warn("{} says that a file is complete which is not there", shown(file));
            }
        }
    }

    private static boolean isHidden(Path file) {
        return FileName.last(file).startsWith(".");
    }

    private static boolean isData(Path file) {
        var name = FileName.last(file).toLowerCase(Locale.ROOT);
        return !isHidden(file)
                && !name.startsWith("~$")
                && !name.endsWith(".part")
                && !name.endsWith(".tmp")
                && !name.endsWith(DONE);
    }

    private boolean isSettled(Path file, BasicFileAttributes attributes) {
        if (Files.exists(doneMarker(file), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        long now = clock.millis();
        long modified = attributes.lastModifiedTime().toMillis();
        if (modified > now) { // says nothing; the file system's own note of the last change does
            modified = Math.min(now, changed(file, now));
        }
        return now - modified >= settle.toMillis();
    }

    /** A second name elsewhere would let a drop read, and its archive move, what is not in the inbox. */
    private static boolean isAlone(Path file) {
        if (linkCount(file) > 1) {
            LOG.warn("{} has another name (a hard link) and was left alone; drop a copy of it", shown(file));
            return false;
        }
        return true;
    }

    private static int linkCount(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                    : 1;
        } catch (IOException e) {
            LOG.debug("No count of links", e);
            return 1;
        }
    }

    private static long changed(Path file, long otherwise) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)).toMillis()
                    : otherwise;
        } catch (IOException e) {
            LOG.debug("No time of change", e);
            return otherwise;
        }
    }

    /** Its presence says that the file beside it is complete. */
    static Path doneMarker(Path file) {
        return sibling(file, FileName.last(file) + DONE);
    }

    static Path sibling(Path file, String name) {
        return new FileName(name).in(file.resolveSibling(""));
    }

    /** A name that can't write lines into a log. */
    public static String shown(Path file) {
        return FileName.text(file).replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    /** What went wrong, without the path that the exception repeats. */
    public static String kind(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
