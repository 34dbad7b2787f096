package org.collaborationoutcomes.workbook.released;

import org.jspecify.annotations.Nullable;

/** A file that came in, and what became of its rows. */
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
        long skipped,
        @Nullable String refusedBecause) {}
