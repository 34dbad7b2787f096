package org.collaborationoutcomes.job.edition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.release.Release;
import org.collaborationoutcomes.workbook.Workbook;

/**
 * Brings an edition out: its files are made beside their place, then appear at once. Killed anywhere, the next run finds
 * by the digest of what was decided whether the edition is out, and makes the same bytes again if it is not. An edition
 * over the same data that has a workbook of each wanted district is enough; one that lacks some is followed by the next.
 */
public final class Publication {

    private static final String METRICS = "metrics.csv";
    private static final String INDEX = "index.html";

    private final Settings settings;
    private final Release release;
    private final Workbook workbook;
    private final ReportsFolder reports;

    public Publication(Settings settings, Release release, Workbook workbook) {
        this.settings = settings;
        this.release = release;
        this.workbook = workbook;
        this.reports = new ReportsFolder(settings.reports());
    }

    /** Sees that the reports folder is this installation's own. */
    public void claim(String installationId) {
        reports.claim(installationId, settings.home());
        reports.tidy();
    }

    /** Says that an edition may come. */
    public void getReady() {
        Workbook.getReady();
    }

    /**
     * Brings out what was decided, unless it is out.
     *
     * @param decided the digest of the decision
     * @param alone looks, last thing before the edition appears, whether this run may still do so
     */
    public Published publish(LocalDate asOf, String decided, Runnable alone) {
        seeDistricts();
        var unchanged = release.latest(asOf).filter(edition -> edition.digest().equals(decided));
        var recorded = unchanged.filter(edition -> edition.holds(settings.district()));
        boolean isOut = recorded.isPresent() && reports.has(recorded.get().folder());
        if (!isOut) {
            var wanted = recorded.orElseGet(() -> adoptingWhatIsOut(following(asOf, decided, unchanged)));
            appear(wanted, alone);
            if (recorded.isEmpty()) {
                release.record(wanted);
            }
        }
        var out = release.latest(asOf).orElseThrow();
        var files = files(out);
        files.stream()
                .filter(file -> !reports.hasLater(asOf, ofDistrict(out, file)))
                .forEach(file -> reports.latest(file, "Latest" + ofDistrict(out, file)));
        var all = reports.editions().stream().map(EditionFile::edition).toList();
        reports.replace(INDEX, Workbook.index(all, reports.latest()));
        int workbooks = (int) files.stream()
                .filter(file -> ReportsFolder.isWorkbook(FileName.last(file)))
                .count();
        return new Published(reports.of(out.folder()), workbooks, !isOut);
    }

    private void seeDistricts() {
        var released = workbook.fileNames().keySet();
        for (var district : settings.district()) {
            if (!released.contains(district)) {
                throw new WrongSettingException("outcomes.district: District '%s' was not released; released are %s"
                        .formatted(district, released.stream().sorted().toList()));
            }
        }
    }

    /**
     * The edition to be made.
     *
     * @param unchanged one over the same data that lacks a district: it stays as it is, and the next holds more than it
     */
    private Edition following(LocalDate asOf, String decided, Optional<Edition> unchanged) {
        var districts = new TreeSet<>(settings.district());
        if (!districts.isEmpty()) {
            unchanged.ifPresent(edition -> districts.addAll(edition.districts()));
        }
        return release.following(asOf, decided, settings.leadersEdition()).of(districts);
    }

    /** A run that died between the appearance of its edition and the record of it left a folder that must stay. */
    private Edition adoptingWhatIsOut(Edition wanted) {
        var folder = reports.of(wanted.folder());
        if (!reports.has(wanted.folder())) {
            return wanted;
        }
        var file = new EditionFile(folder.resolve(EditionFile.NAME));
        var out = file.inPlaceOf(wanted);
        boolean unchanged = out.digest().equals(wanted.digest());
        if (unchanged && out.holds(wanted.districts())) {
            return out;
        }
        if (unchanged) {
            release.record(out);
        } else {
            release.adopt(out, folder.resolve(METRICS), folder.resolve(EditionFile.NAME), file.inputs());
        }
        return adoptingWhatIsOut(out.next(wanted.digest()).of(wanted.districts()));
    }

    private void appear(Edition edition, Runnable alone) {
        if (reports.has(edition.folder())) {
            return;
        }
        var unfinished = reports.begin(edition.folder());
        try {
            write(edition, unfinished);
        } catch (IOException | UncheckedIOException e) {
            throw new CannotWriteException(settings.reports(), e);
        }
        alone.run();
        reports.finish(edition.folder());
    }

    private void write(Edition edition, Path folder) throws IOException {
        var written = workbook.write(edition, edition.districts(), folder);
        Files.write(folder.resolve(INDEX), workbook.index(edition, written, release.upTo(edition)));
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(METRICS)))) {
            release.writeMetricsCsv(out);
        }
        var hashes = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                hashes.put(FileName.last(file), sha256(file));
            }
        }
        var stories = new TreeMap<String, Map<String, String>>();
        written.forEach(one -> stories.put(
                FileName.last(one.workbook()),
                new TreeMap<>(Map.of("district", one.district(), "story", one.story()))));
        Files.write(folder.resolve(EditionFile.NAME), release.editionJson(edition, Version.OF_THIS, stories, hashes));
    }

    /** The workbooks and board pages of an edition. */
    private List<Path> files(Edition edition) {
        var prefix = ReportsFolder.WORKBOOK.formatted(edition.asOf());
        try (var files = Files.list(reports.of(edition.folder()))) {
            return files.filter(file -> FileName.last(file).startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotWriteException(settings.reports(), e);
        }
    }

    /** Like {@code  - Maplewick.xlsx} of {@code 2026-01-30 Collaboration report - Maplewick.xlsx}. */
    private static String ofDistrict(Edition edition, Path file) {
        var prefix = ReportsFolder.WORKBOOK.formatted(edition.asOf());
        return FileName.last(file).substring(prefix.length());
    }

    private static String sha256(Path file) throws IOException {
        return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java without SHA-256", e);
        }
    }

    /**
     * An edition that is out.
     *
     * @param isNew whether this run brought it out
     */
    public record Published(Path folder, int workbooks, boolean isNew) {}
}
