package org.collaborationoutcomes.intake.parcel;

import java.nio.file.Path;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;

/**
 * A file that came out of a workbook or archive.
 *
 * @param name of the sheet, or the path in the archive; safe
 * @param copy which stays
 */
public record Part(String name, Path copy, String sha256, Reading reading) {

    String words() {
        var feed = reading.feed();
        return Catalogue.cut(name) + " (" + (feed == null || reading.isRefused() ? "refused" : feed.key()) + ")";
    }
}
