package org.collaborationoutcomes.job.edition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
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

    private static final String INDEX = "index.html";

    private final Settings settings;
    private final Release release;
    private final Workbook workbook;
    private final ReportsFolder reports;
    private final LatestCopies latest;

    public Publication(Settings settings, Release release, Workbook workbook) {
        this.settings = settings;
        this.release = release;
        this.workbook = workbook;
        this.reports = new ReportsFolder(settings.reports());
        this.latest = new LatestCopies(settings.reports());
    }

    /**
     * Sees that the reports folder is this installation's own, and records the edition of a run that died between its
     * appearance and the record of it: before anything is merged, while that edition is still what was decided last.
     */
    public void claim(String installationId) {
        reports.claim(installationId, settings.home());
        reports.tidy();
        unrecorded().forEach(out -> release.recover(out.edition(), out.inputs()));
    }

    /**
     * Records the editions of which a database that was brought back from a copy knows nothing. Otherwise a wave that they
     * told could move by a single answer.
     *
     * @param decide makes a decision, for whom their waves rest on; it is to be made again with them
     */
    public void adopt(Runnable decide) {
        var unrecorded = unrecorded();
        if (!unrecorded.isEmpty()) {
            decide.run();
            unrecorded.forEach(out -> release.adopt(
                    out.edition(),
                    out.folder().resolve(EditionFile.METRICS),
                    out.folder().resolve(EditionFile.NAME),
                    out.inputs()));
        }
    }

    private List<EditionFile> unrecorded() {
        var recorded = release.folders();
        return reports.editions().stream()
                .filter(folder -> !recorded.contains(FileName.last(folder)))
                .map(EditionFile::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(out -> FileName.last(out.folder())))
                .toList();
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
        var wanted = recorded.orElseGet(() -> following(asOf, decided, unchanged));
        if (!isOut) {
            appear(wanted, alone);
        }
        try {
            if (recorded.isEmpty()) {
                release.record(wanted);
            }
            return new Published(reports.of(wanted.folder()), show(wanted), !isOut);
        } catch (RuntimeException e) {
            throw new AfterAppearanceException(reports.of(wanted.folder()), e);
        }
    }

    /** Shows an edition that is out in the list of editions and as the latest of its districts; its workbooks. */
    private int show(Edition out) {
        var files = files(out);
        var later = reports.after(out.asOf());
        files.stream()
                .filter(file -> later.stream().noneMatch(one -> ReportsFolder.holds(one, ofDistrict(out, file))))
                .forEach(file -> latest.copy(file, latest(out, file)));
        if (out.districts().isEmpty() && later.isEmpty()) {
            latest.keepOnly(files.stream().map(file -> latest(out, file)).toList());
        }
        var all = reports.editions().stream()
                .map(EditionFile::listed)
                .flatMap(Optional::stream)
                .toList();
        latest.write(INDEX, Workbook.index(all, latest.names()));
        return (int) files.stream()
                .filter(file -> ReportsFolder.isWorkbook(FileName.last(file)))
                .count();
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
        var next = release.following(asOf, decided, settings.leadersEdition());
        while (reports.has(next.folder())) { // one that nobody can read stays as it is
            next = next.next(decided);
        }
        return next.of(districts);
    }

    private void appear(Edition edition, Runnable alone) {
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
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(EditionFile.METRICS)))) {
            release.writeMetricsCsv(out);
        }
        var hashes = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                hashes.put(FileName.last(file), Fingerprint.of(file));
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

    private static String latest(Edition edition, Path file) {
        return LatestCopies.LATEST + ofDistrict(edition, file);
    }

    /** Like {@code  - Maplewick.xlsx} of {@code 2026-01-30 Collaboration report - Maplewick.xlsx}. */
    private static String ofDistrict(Edition edition, Path file) {
        var prefix = ReportsFolder.WORKBOOK.formatted(edition.asOf());
        return FileName.last(file).substring(prefix.length());
    }

    /**
     * An edition that is out.
     *
     * @param isNew whether this run brought it out
     */
    public record Published(Path folder, int workbooks, boolean isNew) {}
}
