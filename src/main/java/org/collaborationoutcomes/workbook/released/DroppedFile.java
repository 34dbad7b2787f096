package org.collaborationoutcomes.workbook.released;

import org.jspecify.annotations.Nullable;

/**
 * A file that came in, and what became of its rows.
 *
 * @param mended rejected rows that came again in a later file
 */
public record DroppedFile(
        String path,
        @Nullable String feed,
        boolean refused,
        long read,
        long added,
        long changed,
        long unchanged,
        long removed,
        long held,
        long rejected,
        long mended,
        long skipped,
        @Nullable String refusedBecause) {

    /** Rejected rows that wait for somebody to mend them. */
    public long toMend() {
        return rejected - mended;
    }
}
