package org.collaborationoutcomes.intake.parcel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.jspecify.annotations.Nullable;

/** Tells workbooks and archives from plain files, and opens them. */
public final class Parcels {

    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final Limits limits;

    /** Whose parts are kept among these copies. */
    public Parcels(Catalogue catalogue, Snapshots snapshots) {
        this(catalogue, snapshots, Limits.USUAL);
    }

    Parcels(Catalogue catalogue, Snapshots snapshots, Limits limits) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.limits = limits;
    }

    /**
     * Opens a workbook or archive; the same bytes give the same parts, in the same order.
     *
     * @param name that people gave it: only what is called .xlsx or .zip is opened
     * @param copy that nobody changes any more
     * @param reader of the parts
     * @return null where it is a plain file
     */
    public @Nullable Parcel open(String name, Path copy, PartReader reader) throws IOException {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.equals("xlsx") && !ending.equals("zip")) {
            return null;
        }
        if (!isZip(copy)) {
            return ending.equals("xlsx") && isText(copy) ? Parcel.refused(problem("F-ENDING", Map.of())) : null;
        }
        try (var zip = CheckedZip.open(copy, limits)) {
            var work = new Copies(reader, snapshots, copy, limits);
            return ending.equals("xlsx") || zip.names().contains("[Content_Types].xml")
                    ? new BookParcel(zip, work, catalogue).opened()
                    : new ZipParcel(zip, work, catalogue).opened();
        } catch (NotOpenedException e) {
            return Parcel.refused(problem(e.code(), e.details()));
        }
    }

    private Problem problem(String code, Map<String, String> details) {
        return catalogue.problem(Severity.REFUSED, Place.FILE, code, null, details);
    }

    static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K' && in.read() < ' ';
        }
    }

    private static boolean isText(Path file) throws IOException {
        try {
            Csv.text(file);
            return true;
        } catch (UnreadableException e) {
            return false; // what it is instead, the plain way tells
        }
    }
}
