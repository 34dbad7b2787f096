package org.collaborationoutcomes.job.edition;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.SafeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the reports folder whose names stay while what they hold is replaced: copies of the latest workbooks, the index. */
final class LatestCopies {

    private static final Logger log = LoggerFactory.getLogger(LatestCopies.class);

    /** How the name of a copy begins. */
    static final String LATEST = "Latest";

    private final Path reports;

    LatestCopies(Path reports) {
        this.reports = reports;
    }

    /** The names of the copies, in their order; what somebody else laid beside them under such a name is none. */
    List<String> names() {
        try (var all = Files.list(reports)) {
            return all.filter(Files::isRegularFile)
                    .map(FileName::last)
                    .filter(LatestCopies::isCopy)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotWriteException(reports, e);
        }
    }

    private static boolean isCopy(String name) {
        return name.startsWith(LATEST + " - ") && (name.endsWith(".xlsx") || name.endsWith(".html"));
    }

    /** Writes a page under a name that stays, unless it says the same. */
    void write(String name, byte[] page) {
        writing(() -> {
            if (!saysAlready(name, there -> Arrays.equals(Files.readAllBytes(there), page))) {
                replace(name, out -> out.write(page));
            }
        });
    }

    /** Copies a workbook under a name that stays; if that one is open elsewhere the next run tries again. */
    void copy(Path workbook, String name) {
        writing(() -> {
            if (!saysAlready(name, there -> Files.mismatch(workbook, there) == -1)) {
                replace(name, out -> Files.copy(workbook, out));
            }
        });
    }

    /** Takes away the copies of districts that are called otherwise now, or are no more. */
    void keepOnly(Collection<String> names) {
        for (var name : names()) {
            if (!names.contains(name)) {
                try {
                    Files.delete(at(name));
                } catch (IOException e) {
                    openElsewhere(name, "taken away", e);
                }
            }
        }
    }

    /** Only the move may fail: a spreadsheet program holds what it shows. */
    private void replace(String name, SafeFile.Content content) throws IOException {
        var part = at(ReportsFolder.UNFINISHED + name);
        SafeFile.write(part, content);
        try {
            SafeFile.publish(part, at(name));
        } catch (FileSystemException e) {
            openElsewhere(name, "replaced", e);
            Files.deleteIfExists(part);
        }
    }

    /** Most nights nothing is new, and no copy is written to be compared. */
    private boolean saysAlready(String name, Comparison comparison) {
        var there = at(name);
        try {
            return Files.isRegularFile(there) && comparison.isSame(there);
        } catch (IOException e) {
            return false; // what cannot be read is to be replaced, and the move says whether it can
        }
    }

    @FunctionalInterface
    private interface Comparison {
        boolean isSame(Path there) throws IOException;
    }

    private static void openElsewhere(String name, String done, IOException e) {
        log.warn(
                "'{}' could not be {} ({}); it may be open elsewhere. The next run tries again.",
                name,
                done,
                e.getClass().getSimpleName());
    }

    private Path at(String name) {
        return new FileName(name).in(reports);
    }

    private void writing(ReportsFolder.Writing work) {
        ReportsFolder.writing(reports, work);
    }
}
