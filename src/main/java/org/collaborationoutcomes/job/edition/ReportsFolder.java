package org.collaborationoutcomes.job.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.SafeFile;
import org.collaborationoutcomes.job.settings.WrongSettingException;

/**
 * The folder that leaders open. An edition appears in it whole or not at all: it is made beside its place under a hidden
 * name, brought to disk, and renamed.
 */
final class ReportsFolder {

    private static final String MARK = ".installation";
    private static final String INSTALLATION = "installation";
    /** How the name of whatever is being made begins. */
    static final String UNFINISHED = ".unfinished-";

    /** How the name of a workbook begins. */
    static final String WORKBOOK = "%s Collaboration report";

    /** How the name of a board's page ends, before its kind. */
    static final String BOARD = " - board";

    private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(\\.\\d+)?");
    private static final int DAY = "2026-01-30".length();

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
            var found = new Properties();
            if (Files.exists(reports.resolve(MARK))) {
                try (var in = Files.newBufferedReader(reports.resolve(MARK))) {
                    found.load(in);
                }
            }
            // an earlier version could be cut off when it wrote the mark: then no edition came out after it
            if (found.containsKey(INSTALLATION) || !editions().isEmpty()) {
                refuseIfForeign(found, installationId);
            } else {
                mark("%s=%s%nhome=%s%n".formatted(INSTALLATION, installationId, slashed(home.toAbsolutePath())));
            }
        });
    }

    private void mark(String text) throws IOException {
        var part = reports.resolve(UNFINISHED + "installation");
        SafeFile.write(part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        SafeFile.publish(part, reports.resolve(MARK));
    }

    private void refuseIfForeign(Properties found, String installationId) {
        var writer = found.getProperty(INSTALLATION, "");
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
                    SafeFile.force(file);
                }
            }
            SafeFile.force(unfinished);
            SafeFile.publish(unfinished, reports.resolve(folder));
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

    /** The editions of later days that are out: where one has a file of a district, an older one is not its latest. */
    List<Path> after(LocalDate asOf) {
        return editions(name -> name.substring(0, DAY).compareTo(asOf.toString()) > 0);
    }

    /** Whether an edition has this file of a district, its name without the day. */
    static boolean holds(Path edition, String ofDistrict) {
        return Files.exists(new FileName(WORKBOOK.formatted(day(edition)) + ofDistrict).in(edition));
    }

    private static String day(Path folder) {
        return FileName.last(folder).substring(0, DAY);
    }

    static boolean isWorkbook(String file) {
        return file.endsWith(".xlsx") && !file.endsWith(BOARD + ".xlsx");
    }

    /** The editions that are out, in no order. */
    List<Path> editions() {
        return editions(name -> true);
    }

    /** Names are looked at before files are: on a share each look takes a while. */
    private List<Path> editions(Predicate<String> named) {
        try (var all = Files.list(reports)) {
            return all.filter(path -> EDITION.matcher(FileName.last(path)).matches())
                    .filter(path -> named.test(FileName.last(path)))
                    .filter(path -> Files.exists(path.resolve(EditionFile.NAME)))
                    .toList();
        } catch (IOException e) {
            throw new CannotWriteException(reports, e);
        }
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

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void writing(Writing work) {
        writing(reports, work);
    }

    static void writing(Path reports, Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new CannotWriteException(reports, e);
        }
    }

    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }
}
