package org.collaborationoutcomes.intake;

import java.util.Comparator;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;

/**
 * A new settled file of the inbox, of which a copy is safe.
 *
 * @param path in the inbox, with /
 */
public record DroppedFile(String path, String sha256, long size, Reading reading) {

    /** As a night loads them: by feed, then by path; what can't be read comes last. */
    static final Comparator<DroppedFile> LOADING_ORDER =
            Comparator.comparing(DroppedFile::turn).thenComparing(DroppedFile::path);

    /** The same file, read in another way. */
    DroppedFile with(Reading other) {
        return new DroppedFile(path, sha256, size, other);
    }

    private int turn() {
        var feed = reading.feed();
        return feed == null || reading.isRefused() ? Feed.values().length : feed.turn();
    }
}
