package org.collaborationoutcomes.intake.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.files.SafeFile;
import org.collaborationoutcomes.intake.feed.ColumnWords;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.xlsx.Xlsx;

/** Writes a workbook to be filled in for each feed. */
public final class Templates {

    private final ColumnWords words = ColumnWords.load();
    private final Map<String, String> teams;
    private final boolean oneDistrict;
    private final LocalDate day;

    /**
     * For an installation.
     *
     * @param teams that are known: id to name
     * @param oneDistrict whether teams need not say which district they are of
     * @param day that stands in the files
     */
    public Templates(Map<String, String> teams, boolean oneDistrict, LocalDate day) {
        this.teams = teams;
        this.oneDistrict = oneDistrict;
        this.day = day;
    }

    /** Writes them all, never over another file; those that are there already stay. */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (var feed : Feed.values()) {
            written.add(write(feed, folder));
        }
        return written;
    }

    private Path write(Feed feed, Path folder) throws IOException {
        var form = new FeedForm(feed, words, teams, oneDistrict).form(day);
        var name = new FileName(feed.key() + ".xlsx");
        var part = folder.resolve("." + name.path() + ".part");
        var sha256 = SafeFile.write(part, out -> Xlsx.write(form, out));
        for (int n = 1; ; n++) {
            var file = name.numbered(n).in(folder);
            if (!Files.exists(file)) {
                SafeFile.publish(part, file);
                return file;
            }
            if (Files.isRegularFile(file) && Fingerprint.of(file).equals(sha256)) {
                Files.delete(part);
                return file;
            }
        }
    }
}
