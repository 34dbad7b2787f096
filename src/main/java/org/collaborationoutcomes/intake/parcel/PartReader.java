package org.collaborationoutcomes.intake.parcel;

import java.io.IOException;
import java.nio.file.Path;
import org.collaborationoutcomes.intake.feed.Reading;

/** Says how a file that came out of a workbook or archive is read. */
@FunctionalInterface
public interface PartReader {

    /** The part of that name, by its copy. */
    Reading read(String part, Path copy) throws IOException;
}
