package org.collaborationoutcomes.job.edition;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that leaders open. An edition appears in it whole or not at all: it is made beside its place under a hidden
 * name, brought to disk, and renamed.
 */
final class ReportsFolder {

    private static final Logger log = LoggerFactory.getLogger(ReportsFolder.class);
    private static final String MARK = ".installation";
    private static final String UNFINISHED = ".unfinished-";

    /** How the name of a workbook begins. */
    static final String WORKBOOK = "%s Collaboration report";

    /** How the name of a board's page ends, before its kind. */
    static final String BOARD = " - board";

    private static final String LATEST = "Latest - ";
    private static final Pattern EDITION = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(\\.\\d+)?");

    private final Path reports;

    ReportsFolder(Path reports) {
        this.reports = reports;
    }

    /**
     * Makes the folder this installation's own, or sees that it is.
     *
     * @throws WrongSettingException if another installation writes there
     * @throws CannotWriteException if it cannot be written
     */
    void claim(String installationId, Path home) {
        writing(() -> {
            Files.createDirectories(reports);
            var mark = reports.resolve(MARK);
            var found = new Properties();
            if (Files.exists(mark)) {
                try (var in = Files.newBufferedReader(mark)) {
                    found.load(in);
                }
                refuseIfForeign(found, installationId);
            } else {
                Files.writeString(
                        mark, "installation=%s%nhome=%s%n".formatted(installationId, slashed(home.toAbsolutePath())));
            }
        });
    }

    private void refuseIfForeign(Properties found, String installationId) {
        var writer = found.getProperty("installation", "");
        if (!writer.equals(installationId)) {
            throw new WrongSettingException(
                    ("%s was written by another installation, whose home is %s. Point outcomes.home there, or"
                                    + " outcomes.reports to a folder of its own.")
                            .formatted(reports, found.getProperty("home", "not known")));
        }
    }

    boolean has(String folder) {
        return Files.isDirectory(reports.resolve(folder));
    }

    Path of(String folder) {
        return reports.resolve(folder);
    }

    /** An empty folder to make an edition in; what an earlier run left unfinished there goes. */
    Path begin(String folder) {
        var unfinished = reports.resolve(UNFINISHED + folder);
        writing(() -> {
            delete(unfinished);
            Files.createDirectory(unfinished);
        });
        return unfinished;
    }

    /** Lets the edition appear. */
    void finish(String folder) {
        var unfinished = reports.resolve(UNFINISHED + folder);
        writing(() -> {
            try (var files = Files.list(unfinished)) {
                for (var file : files.toList()) {
                    sync(file);
                }
            }
            sync(unfinished);
            Files.move(unfinished, reports.resolve(folder), StandardCopyOption.ATOMIC_MOVE);
            sync(reports);
        });
    }

    /** Takes away what runs that died left unfinished. */
    void tidy() {
        writing(() -> {
            try (var left = Files.list(reports)) {
                for (var folder : left.filter(ReportsFolder::isUnfinished).toList()) {
                    delete(folder);
                }
            }
        });
    }

    /** Whether an edition of a later day has the workbook of this district, so that an older one is not its latest. */
    boolean hasLater(LocalDate asOf, String ofDistrict) {
        try (var folders = Files.list(reports)) {
            return folders.map(FileName::last)
                    .map(EDITION::matcher)
                    .filter(name -> name.matches() && name.group(1).compareTo(asOf.toString()) > 0)
                    .map(name -> at(name.group() + "/" + WORKBOOK.formatted(name.group(1)) + ofDistrict))
                    .anyMatch(Files::exists);
        } catch (IOException e) {
            throw new CannotWriteException(reports, e);
        }
    }

    static boolean isWorkbook(String file) {
        return file.endsWith(".xlsx") && !file.endsWith(BOARD + ".xlsx");
    }

    /** The editions that are out, in no order. */
    List<Path> editions() {
        return listed(
                path -> EDITION.matcher(FileName.last(path)).matches() && Files.exists(path.resolve(EditionFile.NAME)));
    }

    /** The names of the copies that are replaced, in their order. */
    List<String> latest() {
        return listed(path -> FileName.last(path).startsWith(LATEST)).stream()
                .map(FileName::last)
                .sorted()
                .toList();
    }

    private List<Path> listed(Predicate<Path> wanted) {
        try (var all = Files.list(reports)) {
            return all.filter(wanted).toList();
        } catch (IOException e) {
            throw new CannotWriteException(reports, e);
        }
    }

    /** Writes a page under a name that stays, unless it says the same. */
    void replace(String name, byte[] page) {
        var unfinished = at(UNFINISHED + name);
        try {
            var there = at(name);
            if (!Files.exists(there) || !Arrays.equals(Files.readAllBytes(there), page)) {
                Files.write(unfinished, page);
                move(unfinished, name);
            }
        } catch (IOException e) {
            notReplaced(name);
        }
    }

    /** Copies a workbook under a name that stays; if that one is open elsewhere the next run tries again. */
    void latest(Path workbook, String name) {
        var unfinished = at(UNFINISHED + name);
        try {
            Files.copy(workbook, unfinished, StandardCopyOption.REPLACE_EXISTING);
            move(unfinished, name);
        } catch (IOException e) {
            notReplaced(name);
        }
    }

    private void move(Path unfinished, String name) throws IOException {
        sync(unfinished);
        Files.move(unfinished, at(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void notReplaced(String name) {
        log.warn("'{}' could not be replaced; it may be open elsewhere. The next run tries again.", name);
    }

    private static boolean isUnfinished(Path path) {
        return FileName.last(path).startsWith(UNFINISHED);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void sync(Path path) throws IOException {
        if (Files.isDirectory(path) && Files.getFileAttributeView(path, PosixFileAttributeView.class) == null) {
            return; // a folder can't be opened there; the file system keeps its own journal
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path at(String name) {
        return new FileName(name).in(reports);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void writing(Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new CannotWriteException(reports, e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
