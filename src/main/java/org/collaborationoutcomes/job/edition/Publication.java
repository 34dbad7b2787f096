package org.collaborationoutcomes.job.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.release.Release;
import org.collaborationoutcomes.workbook.UnknownDistrictException;
import org.collaborationoutcomes.workbook.Workbook;

/**
 * Brings an edition out: its files are made beside their place, then appear at once. Killed anywhere, the next run finds
 * by the digest of what was decided whether the edition is out, and makes the same bytes again if it is not.
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

    /**
     * Brings out what was decided, unless it is out.
     *
     * @param decided the digest of the decision
     * @param alone looks, last thing before the edition appears, whether this run may still do so
     */
    public Published publish(LocalDate asOf, String decided, Runnable alone) {
        var digest = ofTheseDistricts(decided);
        var latest = release.latest(asOf).filter(edition -> edition.digest().equals(digest));
        var edition = latest.orElseGet(() -> release.following(asOf, digest, settings.leadersEdition()));
        boolean isOut = latest.isPresent() && reports.has(edition.folder());
        if (!isOut) {
            var wanted = latest.isPresent() ? edition : adoptingWhatIsOut(edition);
            appear(wanted, alone);
            if (latest.isEmpty()) {
                release.record(wanted);
            }
        }
        var out = release.latest(asOf).orElse(edition);
        var files = files(out);
        files.stream()
                .filter(file -> !reports.hasLater(asOf, ofDistrict(out, file)))
                .forEach(file -> reports.latest(file, "Latest" + ofDistrict(out, file)));
        var all = reports.editions().stream().map(EditionFile::edition).toList();
        reports.replace(INDEX, Workbook.index(all, reports.latest()));
        int workbooks = (int) files.stream()
                .filter(file -> ReportsFolder.isWorkbook(file.getFileName().toString()))
                .count();
        return new Published(reports.of(out.folder()), workbooks, !isOut);
    }

    /** A run that died between the appearance of its edition and the record of it left a folder that must stay. */
    private Edition adoptingWhatIsOut(Edition wanted) {
        if (!reports.has(wanted.folder())) {
            return wanted;
        }
        var digest = EditionFile.digest(reports.of(wanted.folder()).resolve(EditionFile.NAME));
        var out = new Edition(wanted.asOf(), wanted.number(), wanted.kind(), digest, wanted.folder());
        if (digest.equals(wanted.digest())) {
            return wanted;
        }
        release.record(out);
        return adoptingWhatIsOut(out.next(wanted.digest()));
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
        } catch (UnknownDistrictException e) {
            throw new WrongSettingException("outcomes.district: " + e.getMessage(), e);
        }
        alone.run();
        reports.finish(edition.folder());
    }

    private void write(Edition edition, Path folder) throws IOException {
        var written = workbook.write(edition, settings.district(), folder);
        Files.write(folder.resolve(INDEX), workbook.index(edition, written, release.upTo(edition)));
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(METRICS)))) {
            release.writeMetricsCsv(out);
        }
        var hashes = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                hashes.put(file.getFileName().toString(), sha256(file));
            }
        }
        var stories = new TreeMap<String, Map<String, String>>();
        written.forEach(one -> stories.put(
                one.workbook().getFileName().toString(),
                new TreeMap<>(Map.of("district", one.district(), "story", one.story()))));
        Files.write(folder.resolve(EditionFile.NAME), release.editionJson(edition, Version.OF_THIS, stories, hashes));
    }

    /** The workbooks and board pages of an edition. */
    private List<Path> files(Edition edition) {
        var prefix = ReportsFolder.WORKBOOK.formatted(edition.asOf());
        try (var files = Files.list(reports.of(edition.folder()))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CannotWriteException(settings.reports(), e);
        }
    }

    /** Like {@code  - Maplewick.xlsx} of {@code 2026-01-30 Collaboration report - Maplewick.xlsx}. */
    private static String ofDistrict(Edition edition, Path file) {
        var prefix = ReportsFolder.WORKBOOK.formatted(edition.asOf());
        return file.getFileName().toString().substring(prefix.length());
    }

    /** An edition of some districts is another one than that of all. */
    private String ofTheseDistricts(String decided) {
        if (settings.district().isEmpty()) {
            return decided;
        }
        var named = decided + String.join("\n", new TreeSet<>(settings.district()));
        return HexFormat.of().formatHex(sha256().digest(named.getBytes(UTF_8)));
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
