package org.collaborationoutcomes.intake;

import org.jspecify.annotations.Nullable;

/**
 * A file with what became of its rows: read = landed + rejected + skipped.
 *
 * @param status judged, refused, already_loaded, or opened: a workbook or archive with files in it
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
        long skipped) {}
