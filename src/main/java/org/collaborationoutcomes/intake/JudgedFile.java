package org.collaborationoutcomes.intake;

import org.jspecify.annotations.Nullable;

/**
 * A file with what became of its rows: read = landed + rejected + skipped.
 *
 * @param status judged, refused or already_loaded
 * @param feed of a refused file the nearest one, if any
 */
public record JudgedFile(
        long fileId,
        String path,
        String status,
        @Nullable String feed,
        long read,
        long landed,
        long rejected,
        long skipped) {

    /** A file whose rows were judged. */
    static JudgedFile judged(long fileId, String path, String feed, Counts counts) {
        return new JudgedFile(
                fileId, path, "judged", feed, counts.read(), counts.landed(), counts.rejected(), counts.skipped());
    }
}
