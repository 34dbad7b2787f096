package org.collaborationoutcomes.intake.parcel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Severity;

/** An archive: every file in it is a part, but for what computers put there for themselves. */
record ZipParcel(CheckedZip zip, Copies copies, Catalogue catalogue) {

    Parcel opened() throws IOException {
        var parts = new ArrayList<Part>();
        for (var name : zip.names()) {
            if (isData(name)) {
                parts.add(part(name));
            }
        }
        if (parts.isEmpty()) {
            throw NotOpenedException.unsafe("there is no file in it", "Pack the files anew, and drop the new archive.");
        }
        return Parcel.opened(parts, List.of(Parcel.contents(catalogue, parts)), false);
    }

    private Part part(String name) throws IOException {
        var part = copies.keep(name, out -> {
            try (var in = Objects.requireNonNull(zip.open(name))) {
                in.transferTo(out);
            }
        });
        return Parcels.isZip(part.copy()) ? new Part(name, part.copy(), part.sha256(), nested()) : part;
    }

    private Reading nested() {
        var details = Map.of(
                "kind", "a workbook or archive inside an archive",
                "advice", "Unpack the outer archive and drop what is in it.");
        var refusal = catalogue.problem(Severity.REFUSED, Place.FILE, "F-TYPE", null, details);
        return Reading.refused(refusal);
    }

    /** By the rules of the inbox. */
    private static boolean isData(String name) {
        for (var step : name.split("/", -1)) {
            var text = step.toLowerCase(Locale.ROOT);
            if (text.startsWith(".") || text.equals("__macosx")) {
                return false;
            }
        }
        return !name.toLowerCase(Locale.ROOT)
                .matches("(.*/)?(thumbs\\.db|desktop\\.ini|~\\$[^/]*)|.*\\.(part|tmp|done)");
    }
}
